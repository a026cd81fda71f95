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
    static class Locks
    {
        internal static readonly object page = new();
        internal static readonly object mapping = new();
    }

    class Walker<T>
    {
        void MappingFirst()
        {
            lock (Locks.mapping)
            {
                lock (Locks.page) { }
            }
        }

        class Step
        {
            void PageFirst()
            {
                lock (Locks.page)
                {
                    lock ({|LOCK1001:Locks.mapping|}) { }
                }
            }
        }
    }
}
