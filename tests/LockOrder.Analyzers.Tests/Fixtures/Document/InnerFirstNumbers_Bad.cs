/* LockOrdering.md
```lock-order direction=inner-first
1. log
2. index
3. segment
```
*/
static class C
{
    internal static readonly object log = new();
    internal static readonly object index = new();
    internal static readonly object segment = new();
}

class Use
{
    public void N1()
    {
        lock (C.segment)
        {
            lock (C.log) { }
        }
    }

    public void N2()
    {
        lock (C.log)
        {
            lock ({|LOCK1001:C.index|}) { }
        }
    }
}
