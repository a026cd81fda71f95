/* LockOrdering.md
```lock-order
a -> b -> c
```
*/
static class C
{
    internal static readonly object a = new();
    internal static readonly object b = new();
    internal static readonly object c = new();
}

class Use
{
    public void N1()
    {
        lock (C.a)
        {
            lock (C.c) { }
        }
    }

    public void N2()
    {
        lock (C.c)
        {
            lock ({|LOCK1001:C.a|}) { }
        }
    }
}
