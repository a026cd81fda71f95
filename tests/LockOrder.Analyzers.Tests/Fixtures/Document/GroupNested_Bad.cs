/* LockOrdering.md
```lock-order
Data.IStore
  log
```
*/
namespace Data
{
    interface IStore { void Put(); }
}

class FileStore : Data.IStore
{
    private readonly object _gate = new();

    public void Put()
    {
        lock (Use.log)
        {
            lock ({|LOCK1001:_gate|}) { }
        }
    }
}

class Use
{
    internal static readonly object log = new();
}
