/* LockOrdering.md
```lock-order
page -> mapping
```
```lock-order scope=Kernl
mapping -> page
```
*/
namespace Kernel
{
    static class L
    {
        internal static readonly object page = new();
        internal static readonly object mapping = new();

        static void Bad()
        {
            lock (L.mapping) { lock ({|LOCK1001:L.page|}) { } }
        }
    }
}
