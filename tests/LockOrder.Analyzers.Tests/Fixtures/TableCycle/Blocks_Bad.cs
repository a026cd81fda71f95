/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```

```lock-order
{|LOCK0004.line:Bank.Ledger -> {|LOCK0004.line:Bank.Registry|}|}
```
*/
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    // The document contradicts itself about this pair, so it says nothing here.
    public void Post()
    {
        lock (_ledger)
        {
            lock (_registry)
            {
            }
        }
    }
}
