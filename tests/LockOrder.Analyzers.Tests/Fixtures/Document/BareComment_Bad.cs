/* LockOrdering.md
```lock-order
/*
   Lock order:

   dqlist
      dquot
         buffer
```
*/
static class C
{
    internal static readonly object dqlist = new();
    internal static readonly object dquot = new();
    internal static readonly object buffer = new();
}

class Use
{
    public void N1()
    {
        lock (C.dqlist)
        {
            lock (C.buffer) { }
        }
    }

    public void N2()
    {
        lock (C.buffer)
        {
            lock ({|LOCK1001:C.dquot|}) { }
        }
    }
}
