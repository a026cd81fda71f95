/* LockOrdering.md
```lock-order
Shop.Front
  ->Shop.Back
    ->Shop.Safe
```
*/
class Shop
{
    private readonly object _front = new();
    private readonly object _back = new();
    private readonly object _safe = new();

    // Back under safe, and below it front under back: two mistakes, one report each.
    public void Count()
    {
        lock (_safe)
        {
            {|LOCK1001:Fetch()|};
        }
    }

    private void Fetch()
    {
        lock (_back)
        {
        }
    }

    public void Greet()
    {
        lock (_back)
        {
            {|LOCK1001:Open()|};
        }
    }

    private void Open()
    {
        lock (_front)
        {
        }
    }
}
