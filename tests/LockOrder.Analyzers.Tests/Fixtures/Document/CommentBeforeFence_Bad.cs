/* LockOrdering.md
<!-- markdownlint-disable MD040 -->
```lock-order
outer
  inner
```
<!-- end -->
*/
class A
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
    static void Bad() { lock (inner) { lock ({|LOCK1001:outer|}) { } } }
}
