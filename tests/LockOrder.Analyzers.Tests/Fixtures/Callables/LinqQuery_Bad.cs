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

    public void Bad(Thing thing, Thing other)
    {
        lock (Ledger)
        {
            _ = (from x in new[] { 1 } select {|LOCK1001:Enter()|}).ToList();
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { _ = (from x in new[] { 1 } select Enter()).ToList(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                { _ = (from x in new[] { 1 } select Enter()).ToList(); }
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
