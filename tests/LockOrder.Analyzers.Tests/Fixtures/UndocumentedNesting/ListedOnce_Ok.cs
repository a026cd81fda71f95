/* LockOrdering.md
The log is in no list: nothing is said about it.

```lock-order
Shop.Front
  ->Shop.Till
```
*/
class Shop
{
    private readonly object _front = new();
    private readonly object _till = new();

    public void Sell(Log log)
    {
        lock (_till)
        {
            lock (log.Gate)
            {
            }
        }
    }
}

class Log
{
    internal readonly object Gate = new();
}
