/* LockOrdering.md
```lock-order
order book -> position book
```
*/
//- include Attributes.cs
class Desk
{
    [LockName("order book")]
    private readonly object _a = new();

    [LockName("position book")]
    private readonly object _b = new();

    public void Trade()
    {
        lock (_a)
        {
            lock (_b)
            {
            }
        }
    }

    public void Mark()
    {
        lock (_b)
        {
            lock ({|LOCK1001:_a|})
            {
            }
        }
    }
}
