/* LockOrdering.md
```lock-order
Host.Log -> Host.Single
```
*/
//- ignore LOCK3003
class Host
{
    internal static readonly object Log = new();
    private static readonly Mutex s_single = new();

    public void Bad()
    {
        s_single.WaitOne();
        try
        {
            lock ({|LOCK1001:Log|}) { }
        }
        finally
        {
            s_single.ReleaseMutex();
        }
    }
}
