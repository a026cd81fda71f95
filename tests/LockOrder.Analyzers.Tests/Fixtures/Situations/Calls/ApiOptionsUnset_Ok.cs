/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK0006
public class Hub
{
    internal static readonly object Registry = new();
    private static readonly object Ledger = new();

    public void Bad(Thing thing)
    {
        lock (Ledger)
        {
            _ = File.ReadAllText("a"); GC.Collect();
        }
    }

    public void Ok(Thing thing)
    {
        { _ = File.ReadAllText("a"); GC.Collect(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                _ = File.ReadAllText("a"); GC.Collect();
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
