/* LockOrdering.md
```lock-order
log -> System.Collections.ArrayList.SyncRoot
```
*/
class Journal
{
    private static readonly object s_log = new();

    public void Bad(System.Collections.ArrayList list)
    {
        lock (list.SyncRoot)
        {
            lock ({|LOCK1001:s_log|}) { }
        }
    }
}
