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
            int n = {|LOCK1001:thing|};
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { int n = thing; }
        lock (Registry)
        {
            lock (Ledger)
            {
                { int n = thing; }
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

public class Thing { public static implicit operator int(Thing t) => Hub.Enter(); }
