/* LockOrdering.md
```lock-order
ICollected.SyncRoot -> log
```
*/
public interface ICollected
{
    object SyncRoot { get; }
}

public class Bag : ICollected
{
    private static readonly object s_log = new();
    private readonly object _sync = new();

    public object SyncRoot => _sync;

    public void LogFirst(ICollected other)
    {
        lock (s_log)
        {
            lock ({|LOCK1001:other.SyncRoot|})
            {
            }
        }
    }

    public void LogLast(ICollected other)
    {
        lock (other.SyncRoot)
        {
            lock (s_log)
            {
            }
        }
    }
}
