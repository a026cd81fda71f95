/* LockOrdering.md
```lock-order
{|LOCK0001:RW_BUF_BLOCK = 10,|}
RW_TRX_SYS = 20,
```
*/
static class S
{
    internal static readonly object RW_BUF_BLOCK = new();
    internal static readonly object RW_TRX_SYS = new();
}

class Use
{
    public void N1()
    {
        lock (S.RW_BUF_BLOCK)
        {
            lock (S.RW_TRX_SYS) { }
        }
    }
}
