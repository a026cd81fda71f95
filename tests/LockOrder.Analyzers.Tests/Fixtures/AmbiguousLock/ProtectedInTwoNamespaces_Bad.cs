/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| gate | `Orders.Cache.gate` | `{|LOCK0003:Cache.count|}` |
*/
//- message LOCK0003: 'Orders.Cache.count', 'Stock.Cache.count'; name its namespace
namespace Orders
{
    class Cache
    {
        private readonly object gate = new();
        private int count;

        void Fill() => count = 1;
    }
}

namespace Stock
{
    class Cache
    {
        private int count;

        void Fill() => count = 1;
    }
}
