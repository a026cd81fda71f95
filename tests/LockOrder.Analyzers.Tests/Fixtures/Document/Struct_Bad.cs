/* LockOrdering.md
```lock-order
mm_struct->page_table_lock -> m_log
```
*/
class Mm
{
    private readonly object m_pageTableLock = new();
    private static readonly object s_log = new();

    public void Bad()
    {
        lock (s_log)
        {
            lock ({|LOCK1001:m_pageTableLock|}) { }
        }
    }
}
