/* LockOrdering.md
```lock-order
Outer.Inner.Gate -> Outer.Log
```
*/
class Outer
{
    private static readonly object s_log = new();

    private class Inner
    {
        internal readonly object _gate = new();
    }

    private readonly Inner _inner = new();

    public void Good()
    {
        lock (_inner._gate)
        {
            lock (s_log) { }
        }
    }

    public void Bad()
    {
        lock (s_log)
        {
            lock ({|LOCK1001:_inner._gate|}) { }
        }
    }
}
