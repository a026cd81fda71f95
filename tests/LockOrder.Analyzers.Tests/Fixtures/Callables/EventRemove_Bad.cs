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
            {|LOCK1001:thing.Changed -= Nothing|};
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { thing.Changed -= Nothing; }
        lock (Registry)
        {
            lock (Ledger)
            {
                { thing.Changed -= Nothing; }
            }
        }
    }

    private static void Nothing() { }

    internal static int Enter() => Deeper();

    private static int Deeper()
    {
        lock (Registry)
        {
            return 1;
        }
    }
}

public class Thing { public event Action Changed { add { } remove { Hub.Enter(); } } }
