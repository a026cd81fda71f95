/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
class Ledger
{
    private readonly object _lock = new();

    public void Post()
    {
        lock (_lock)
        {
        }
    }
}

class Clerk
{
    public void File(Ledger ledger) => Stamp(ledger);

    private static void Stamp(Ledger ledger) => ledger.Post();
}

class Registry
{
    private readonly object _lock = new();

    public void Add(Clerk clerk, Ledger ledger)
    {
        lock (_lock)
        {
            clerk.File(ledger);
        }
    }
}
