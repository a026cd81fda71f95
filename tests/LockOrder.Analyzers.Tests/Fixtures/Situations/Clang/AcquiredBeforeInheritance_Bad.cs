/* LockOrdering.md
```lock-order
Base.Outer -> Base.Inner -> Derived.Own
```
*/
public class Base
{
    protected readonly object Outer = new();
    protected readonly object Inner = new();
}

public class Derived : Base
{
    private readonly object _own = new();

    public void Right()
    {
        lock (Outer)
        {
            lock (base.Inner)
            {
                lock (_own)
                {
                }
            }
        }
    }

    public void Wrong()
    {
        lock (this._own)
        {
            lock ({|LOCK1001:this.Outer|})
            {
            }
        }
    }
}
