/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK0006
//- message LOCK1001: by calling 'Bank.Start', which gets there through 'Bank.Short' and 'Bank.Register', on line
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    // Told once, by its shortest way, and not again for those who call.
    public void Post(bool far)
    {
        lock (_ledger)
        {
            {|LOCK1001:Start(far)|};
        }
    }

    public void Upper() => Post(true);

    public void Uppermost() => Upper();

    private void Start(bool far)
    {
        if (far)
        {
            Long();
        }

        Short();
    }

    private void Long() => Longer();

    private void Longer() => Longest();

    private void Longest() => Register();

    private void Short() => Register();

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
