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
            _ = {|LOCK1001:thing[1..]|};
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { _ = thing[1..]; }
        lock (Registry)
        {
            lock (Ledger)
            {
                { _ = thing[1..]; }
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

public class Thing { public int Length => 3; public int Slice(int a, int b) => Hub.Enter(); }
