/* LockOrdering.md
```lock-order
log [leaf]
```
```lock-order scope=Night
log > audit
```
*/
static class L { internal static readonly object log = new(); internal static readonly object audit = new();
  static void Bad() { lock (log) { lock ({|LOCK1001:audit|}) { } } } }
namespace Night
{
    class Job { void Good() { lock (L.log) { lock (L.audit) { } } } }
}
