/* LockOrdering.md
```lock-order direction=inner-first
SYNC_UNKNOWN = 0, // no order check
RW_BUF_BLOCK = 10,
RW_LOG,
// {|LOCK0001:the transaction system|}
RW_TRX_SYS = 20,
RW_DICT = 20
```
*/
static class S
{
    internal static readonly object RW_BUF_BLOCK = new();
    internal static readonly object RW_LOG = new();
    internal static readonly object RW_TRX_SYS = new();
    internal static readonly object RW_DICT = new();
}

class Use
{
    public void N1()
    {
        lock (S.RW_TRX_SYS)
        {
            lock (S.RW_BUF_BLOCK) { }
        }
    }

    public void N2()
    {
        lock (S.RW_LOG)
        {
            lock (S.RW_BUF_BLOCK) { }
        }
    }

    public void N3()
    {
        lock (S.RW_LOG)
        {
            lock ({|LOCK1001:S.RW_TRX_SYS|}) { }
        }
    }

    public void N4()
    {
        lock (S.RW_DICT)
        {
            lock ({|LOCK1002:S.RW_TRX_SYS|}) { }
        }
    }
}
