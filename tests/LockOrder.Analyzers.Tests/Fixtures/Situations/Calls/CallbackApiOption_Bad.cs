/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK0006
//- option lock_order.callback_apis = System.GC.Collect
public class Hub
{
    internal static readonly object Registry = new();
    private static readonly object Ledger = new();

    public void Bad(Thing thing)
    {
        lock (Ledger)
        {
            {|LOCK4003:GC.Collect()|};
        }
    }

    public void Ok(Thing thing)
    {
        { ; }
        lock (Registry)
        {
            lock (Ledger)
            {
                ;
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
