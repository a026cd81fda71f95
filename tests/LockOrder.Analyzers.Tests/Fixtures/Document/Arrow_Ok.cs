/* LockOrdering.md
```lock-order
outer->inner
```
*/
class A
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
    static void Bad() { lock (inner) { lock (outer) { } } }
}
