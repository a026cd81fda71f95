/* LockOrdering.md
```lock-order
Shape.SyncRoot -> log
```
*/
abstract class Shape
{
    protected abstract object SyncRoot { get; }
    private static readonly object s_log = new();

    public void Bad()
    {
        lock (s_log)
        {
            lock ({|LOCK1001:SyncRoot|}) { }
        }
    }
}

class Circle : Shape
{
    protected override object SyncRoot { get; } = new();
}
