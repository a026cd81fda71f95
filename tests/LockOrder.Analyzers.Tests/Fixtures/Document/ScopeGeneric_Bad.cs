/* LockOrdering.md
```lock-order
page -> mapping
```
```lock-order scope=Kernel.Walker
mapping -> page
```
*/
namespace Kernel
{
    static class L
    {
        internal static readonly object page = new();
        internal static readonly object mapping = new();
    }

    class Walker<T>
    {
        void Good()
        {
            lock (L.mapping) { lock (L.page) { } }
        }

        void Bad()
        {
            lock (L.page) { lock ({|LOCK1001:L.mapping|}) { } }
        }
    }
}
