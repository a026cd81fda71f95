/* LockOrdering.md
```lock-order
page -> mapping
```
```lock-order scope=Kernel.Huge.Walker
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

    class Walker
    {
        void Bad()
        {
            lock (L.mapping) { lock ({|LOCK1001:L.page|}) { } }
        }
    }

    namespace Huge
    {
        class Walker
        {
            void Good()
            {
                lock (L.mapping) { lock (L.page) { } }
            }

            void Bad()
            {
                lock (L.page) { lock ({|LOCK1001:L.mapping|}) { } }
            }

            class Step
            {
                void Good()
                {
                    lock (L.mapping) { lock (L.page) { } }
                }
            }
        }

        class Runner
        {
            void Bad()
            {
                lock (L.mapping) { lock ({|LOCK1001:L.page|}) { } }
            }
        }
    }
}
