/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK0006
public class Hub
{
    private readonly object _ledger = new();
    internal readonly object _registry = new(); private static T With<T>(object g, Func<T> f) { lock (g) { return f(); } }

    public void Post()
    {
        lock (_ledger)
        {
            _ = {|LOCK1001:With(_registry, () => 1)|};
        }
    }
}
