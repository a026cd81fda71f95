/* LockOrdering.md
```lock-order
Shop.Front
  ->Shop.Till
  ->Shop.Shelf
```
*/
class Shop
{
    private readonly object _front = new();
    private readonly object _till = new();
    private readonly object _shelf = new();

    public void Sell()
    {
        lock (_till)
        {
            if (Monitor.TryEnter(_shelf))
            {
                Monitor.Exit(_shelf);
            }
        }
    }
}
