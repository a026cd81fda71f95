/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK0006
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void Wrong()
    {
        lock (_ledger)
        {
            {|LOCK1001:Pass(_registry)|};
        }
    }

    public void Right()
    {
        lock (_registry)
        {
            Pass(_ledger);
        }
    }

    private static void Pass(object gate) => PassOn(gate);

    private static void PassOn(object gate)
    {
        lock (gate)
        {
        }
    }
}
