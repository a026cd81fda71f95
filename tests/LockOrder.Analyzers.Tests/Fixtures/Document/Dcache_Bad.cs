/* LockOrdering.md
```lock-order
 * Ordering:
 * dentry->d_inode->i_lock
 *   dentry->d_lock
 *     dentry->d_sb->s_dentry_lru_lock
 *     dcache_hash_bucket lock
 *     s_roots lock
 *
 * If there is an ancestor relationship:
 * dentry->d_parent->...->d_parent->d_lock
 *   ...
 *     dentry->d_parent->d_lock
 *       dentry->d_lock
 *
 * If no ancestor relationship:
 * {|LOCK0001:arbitrary, since it's serialized on rename_lock|}
```
*/
class Inode { internal readonly object ILock = new(); }
class Sb { internal readonly object DentryLruLock = new(); }
class Dentry
{
    internal readonly object DLock = new();
    internal Inode DInode = null!;
    internal Dentry DParent = null!;
    internal Sb DSb = null!;
    void Good() { lock (DInode.ILock) { lock (DParent.DLock) { lock (DLock) { lock (DSb.DentryLruLock) { } } } } }
    void Bad() { lock (DLock) { lock ({|LOCK1001:DInode.ILock|}) { } } }
    void Bad2() { lock (DSb.DentryLruLock) { lock ({|LOCK1001:DLock|}) { } } }
    void Bad3() { lock (DLock) { lock ({|LOCK1004:DParent.DLock|}) { } } }
}
