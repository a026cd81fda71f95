/* LockOrdering.md
```lock-order
Shop.Front
  ->Shop.Till
  ->Shop.Shelf
```
*/
//- ignore LOCK4003
class Shop
{
    private readonly object _front = new();
    private readonly object _till = new();
    private readonly object _shelf = new();
    private int _stock;

    public int Stock
    {
        get
        {
            lock (_shelf)
            {
                return _stock;
            }
        }
    }

    public bool Sell()
    {
        lock (_till)
        {
            return Confirm(() => {|LOCK1002:Stock|} > 0);
        }
    }

    private static bool Confirm(Func<bool> condition) => condition();
}
