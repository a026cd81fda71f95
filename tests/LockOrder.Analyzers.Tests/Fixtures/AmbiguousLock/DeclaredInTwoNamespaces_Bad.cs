/* LockOrdering.md
```lock-order
gate > log
```

| Lock | Declared as |
|---|---|
| gate | `{|LOCK0003:Cache.sync|}` |
*/
//- message LOCK0003: 'Cache.sync' could be any of 'Orders.Cache.sync', 'Stock.Cache.sync'; name its namespace
namespace Orders
{
    class Cache
    {
        private readonly object sync = new();
    }
}

namespace Stock
{
    class Cache
    {
        private static readonly object log = new();
        private readonly object sync = new();

        void Fill()
        {
            lock (log)
            {
                lock (sync) { }
            }
        }
    }
}
