/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK0006
//- option lock_order.synchronous_apis = System.String.Create
public class Hub
{
    internal static readonly object Registry = new();
    private static readonly object Ledger = new();

    public void Bad(Thing thing)
    {
        lock (Ledger)
        {
            _ = string.Create(3, 1, (span, n) => {|LOCK1001:Enter()|});
        }
    }

    public void Ok(Thing thing)
    {
        { _ = string.Create(3, 1, (span, n) => Enter()); }
        lock (Registry)
        {
            lock (Ledger)
            {
                _ = string.Create(3, 1, (span, n) => Enter());
            }
        }
    }

    internal static int Enter() => Deeper();

    private static int Deeper()
    {
        lock (Registry)
        {
            return 1;
        }
    }
}

public class Thing { }
