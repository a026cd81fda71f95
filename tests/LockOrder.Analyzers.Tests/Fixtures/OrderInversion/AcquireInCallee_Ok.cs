/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK3003
class Bank
{
    private readonly Lock _registry = new();
    private readonly Lock _ledger = new();

    public void Post()
    {
        Begin();
        End();
        Register();
    }

    public void Lawful()
    {
        BeginRegistry();
        Begin();
        End();
        EndRegistry();
    }

    private void Begin() => _ledger.Enter();

    private void End() => _ledger.Exit();

    private void BeginRegistry() => _registry.Enter();

    private void EndRegistry() => _registry.Exit();

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
