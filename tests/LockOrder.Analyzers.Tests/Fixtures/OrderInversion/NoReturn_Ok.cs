/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
using System.Diagnostics.CodeAnalysis;

class Bank
{
    private readonly Lock _registry = new();
    private readonly Lock _ledger = new();
    private bool _open = true;

    // The throw helper never comes back: where the registry is wanted, nothing is held.
    public void Post()
    {
        lock (_ledger)
        {
            if (!_open)
            {
                Fail();
            }

            _open = false;
        }

        lock (_registry)
        {
        }
    }

    private static void Fail() => throw new InvalidOperationException();
}
