/* LockOrdering.md
1. Take
   ```lock-order
   outer
     inner
   ```
2. Release
*/
class A
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
    static void Bad() { lock (inner) { lock ({|LOCK1001:outer|}) { } } }
}
