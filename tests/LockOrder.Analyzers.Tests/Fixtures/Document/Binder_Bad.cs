/* LockOrdering.md
```lock-order
 * {|LOCK0001:There are 3 main spinlocks which must be acquired in the|}
 * order shown:
 *
 * 1) proc->outer_lock : {|LOCK0001:protects binder_ref|}
 *    {|LOCK0001:binder_proc_lock() and binder_proc_unlock() are
 *    used to acq/rel.
 * 2) node->lock : {|LOCK0001:protects most fields of binder_node|}.
 *    binder_node_lock() and binder_node_unlock() are
 *    used to acq/rel|}
 * 3) proc->inner_lock : {|LOCK0001:protects the thread and node lists|}
```
*/
static class Proc
{
    internal static readonly object outerLock = new();
    internal static readonly object innerLock = new();
}

static class Node
{
    internal static readonly object Lock = new();
}

class Use
{
    public void N1()
    {
        lock (Proc.outerLock)
        {
            lock (Proc.innerLock) { }
        }
    }

    public void N2()
    {
        lock (Proc.innerLock)
        {
            lock (Node.Lock) { }
        }
    }
}
