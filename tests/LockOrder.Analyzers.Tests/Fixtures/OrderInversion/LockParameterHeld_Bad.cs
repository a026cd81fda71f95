/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK3003
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void Post()
    {
        Enter(_ledger);
        {|LOCK1001:Enter(_registry)|};
        Exit(_registry);
        Exit(_ledger);
    }

    public void Lawful()
    {
        Enter(_registry);
        Enter(_ledger);
        Exit(_ledger);
        Exit(_registry);
    }

    private static void Enter(object gate) => Monitor.Enter(gate);

    private static void Exit(object gate) => Monitor.Exit(gate);
}
