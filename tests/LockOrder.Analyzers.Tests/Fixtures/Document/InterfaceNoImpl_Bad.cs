/* LockOrdering.md
```lock-order
ICollection.SyncRoot -> log
```
*/
public interface ICollection
{
    object SyncRoot { get; }
}

class Use
{
    private static readonly object s_log = new();

    public void Bad(ICollection other)
    {
        lock (s_log)
        {
            lock ({|LOCK1001:other.SyncRoot|}) { }
        }
    }
}
