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
            _ = {|LOCK1001:-thing|};
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { _ = -thing; }
        lock (Registry)
        {
            lock (Ledger)
            {
                { _ = -thing; }
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

public class Thing { public static int operator -(Thing t) => Hub.Enter(); }
