/* LockOrdering.md
```lock-order
Shop.Orders.Cache.Gate
  Shop.Stock.Cache.Gate
```
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

        public void Good(Shop.Orders.Cache orders)
        {
            lock (orders.Gate)
            {
                lock (Gate) { }
            }
        }

        public void Bad(Shop.Orders.Cache orders)
        {
            lock (Gate)
            {
                lock ({|LOCK1001:orders.Gate|}) { }
            }
        }
    }
}
