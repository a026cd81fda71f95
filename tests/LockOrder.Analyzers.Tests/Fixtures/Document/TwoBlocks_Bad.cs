/* LockOrdering.md
```lock-order
outer
  middle
```

and

```lock-order
middle
  inner
```
*/
class A
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
    static void Bad() { lock (inner) { lock ({|LOCK1001:outer|}) { } } }
}
