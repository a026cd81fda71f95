/* LockOrdering.md
```lock-order
Shop.Front
  ->Shop.Till
  ->Shop.Shelf
```
*/
//- message LOCK1002: Till
//- message LOCK1002: Shelf
class Shop
{
    private readonly object _front = new();
    private readonly object _till = new();
    private readonly object _shelf = new();

    public void Sell()
    {
        lock (_till)
        {
            lock ({|LOCK1002:_shelf|})
            {
            }
        }
    }

    public void Open()
    {
        lock (_front)
        {
            lock (_till)
            {
            }
        }
    }
}
