/* LockOrdering.md
```lock-order
order cache
  stock cache
    log
```

| Lock | Declared as |
|---|---|
| order cache | `Orders.Cache.Gate` |
| stock cache | `Shop.Stock.Cache.Gate` |
*/
namespace Shop.Orders
{
    class Cache
    {
        internal readonly object Gate = new();
    }
}

namespace Shop.Stock
{
    class Cache
    {
        internal readonly object Gate = new();

        public void Bad(Log log, Shop.Orders.Cache orders)
        {
            lock (Gate)
            {
                lock ({|LOCK1001:orders.Gate|}) { }
            }

            lock (log.TheLog)
            {
                lock (Gate) { }
            }
        }
    }
}

class Log
{
    internal readonly object TheLog = new();
}
