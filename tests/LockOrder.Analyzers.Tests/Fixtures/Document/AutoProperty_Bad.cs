/* LockOrdering.md
```lock-order
Shape.SyncRoot -> log
```
*/
class Shape
{
    protected object SyncRoot { get; } = new();
    private static readonly object s_log = new();

    public void Bad()
    {
        lock (s_log)
        {
            lock ({|LOCK1001:SyncRoot|}) { }
        }
    }
}
