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
            if ({|LOCK1001:thing|}) { }
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { if (thing) { } }
        lock (Registry)
        {
            lock (Ledger)
            {
                { if (thing) { } }
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

public class Thing { public static bool operator true(Thing t) => Hub.Enter() > 0; public static bool operator false(Thing t) => false; }
