/* LockOrdering.md
```lock-order
ICollection.SyncRoot -> log
```
*/
interface ICollection
{
    object SyncRoot { get; }
}

class Bag : ICollection
{
    private static readonly object s_log = new();
    private readonly object _sync = new();

    public object SyncRoot => _sync;

    public void Bad(ICollection other)
    {
        lock (s_log)
        {
            lock ({|LOCK1001:other.SyncRoot|}) { }
        }
    }
}
