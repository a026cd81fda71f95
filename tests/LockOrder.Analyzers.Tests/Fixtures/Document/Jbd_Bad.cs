/* LockOrdering.md
```lock-order
 * Lock ranking:
 *
 *    j_list_lock
 *      ->jbd_lock_bh_journal_head()	(This is "innermost")
 *
 *    j_state_lock
 *    ->b_state_lock
 *
 *    b_state_lock
 *    ->j_list_lock
 *
 *    j_state_lock
 *    ->j_list_lock			(journal_unmap_buffer)
```
*/
static class J
{
    internal static readonly object jListLock = new();
    internal static readonly object jbdLockBhJournalHead = new();
    internal static readonly object jStateLock = new();
    internal static readonly object bStateLock = new();
}

class Use
{
    public void N1()
    {
        lock (J.jStateLock)
        {
            lock (J.jbdLockBhJournalHead) { }
        }
    }

    public void N2()
    {
        lock (J.jListLock)
        {
            lock ({|LOCK1001:J.bStateLock|}) { }
        }
    }
}
