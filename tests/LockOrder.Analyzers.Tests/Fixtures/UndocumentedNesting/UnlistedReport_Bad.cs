/* LockOrdering.md
```lock-order unlisted=report
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
            lock ({|LOCK1002:log.Gate|})
            {
            }
        }
    }
}

class Log
{
    internal readonly object Gate = new();
}
