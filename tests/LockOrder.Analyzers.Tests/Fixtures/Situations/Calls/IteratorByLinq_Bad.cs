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
            _ = {|LOCK1001:thing.Items().ToList()|};
        }
    }

    public void Ok(Thing thing)
    {
        { _ = thing.Items().ToList(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                _ = thing.Items().ToList();
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

public class Thing
{
    public IEnumerable<int> Items() { yield return One(); }

    private static int One() => Hub.Enter();
}
