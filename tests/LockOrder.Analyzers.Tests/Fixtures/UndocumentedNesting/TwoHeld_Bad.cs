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

    // Lawful under the front, not under the till; one report.
    public void Sell()
    {
        lock (_front)
        {
            lock (_till)
            {
                lock ({|LOCK1002:_shelf|})
                {
                }
            }
        }
    }
}
