/* LockOrdering.md
```lock-order
{|LOCK0003:Cache.Gate|}
  Log.Gate
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

        public void Unsaid(Log log)
        {
            lock (log.Gate)
            {
                lock (Gate) { }
            }
        }
    }
}

class Log
{
    internal readonly object Gate = new();
}
