/* LockOrdering.md
Locks that are not in the list may be taken last, with nothing inside.

```lock-order unlisted=leaf
Shop.Front
  ->Shop.Till
```
*/
class Shop
{
    private readonly object _front = new();
    private readonly object _till = new();

    public void Inside(Log log)
    {
        lock (_till)
        {
            lock (log.Gate)
            {
            }
        }
    }

    public void Outside(Log log)
    {
        lock (log.Sink)
        {
            lock ({|LOCK1002:_till|})
            {
            }
        }
    }
}

class Log
{
    internal readonly object Gate = new();
    internal readonly object Sink = new();
}
