/* LockOrdering.md
<details>
<summary>Order</summary>

```lock-order
outer
  inner
```

</details>
*/
class A
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
    static void Bad() { lock (inner) { lock ({|LOCK1001:outer|}) { } } }
}
