/* LockOrdering.md
```lock-order {|LOCK0001:{#order}|}
outer
  inner
```
*/
class A
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
    static void Bad() { lock (inner) { lock ({|LOCK1001:outer|}) { } } }
}
