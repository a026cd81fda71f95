/* LockOrdering.md
```lock-order
Shape.SyncRoot -> log
```
*/
public abstract class Shape
{
    private static readonly object s_log = new();

    protected abstract object SyncRoot { get; }

    public void LogFirst()
    {
        lock (s_log)
        {
            lock ({|LOCK1001:SyncRoot|})
            {
            }
        }
    }
}

public class Circle : Shape
{
    protected override object SyncRoot { get; } = new();
}

public class Square : Shape
{
    protected override object SyncRoot { get; } = new();
}
