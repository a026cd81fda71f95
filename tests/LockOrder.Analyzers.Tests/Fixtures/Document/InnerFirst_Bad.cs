/* LockOrdering.md
```lock-order direction=inner-first
log
  index
    segment
a > b > c
```
*/
static class C
{
    internal static readonly object log = new();
    internal static readonly object index = new();
    internal static readonly object segment = new();
    internal static readonly object a = new();
    internal static readonly object b = new();
    internal static readonly object c = new();
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
        lock (C.c)
        {
            lock (C.a) { }
        }
    }

    public void N3()
    {
        lock (C.log)
        {
            lock ({|LOCK1001:C.segment|}) { }
        }
    }

    public void N4()
    {
        lock (C.a)
        {
            lock ({|LOCK1001:C.b|}) { }
        }
    }
}
