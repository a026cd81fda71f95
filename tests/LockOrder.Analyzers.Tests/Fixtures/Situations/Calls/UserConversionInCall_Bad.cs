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
            Take({|LOCK1001:thing|});
        }
    }

    public void Ok(Thing thing)
    {
        { Take(thing); }
        lock (Registry)
        {
            lock (Ledger)
            {
                Take(thing);
            }
        }
    }

    private static void Take(string text) { }

    internal static int Enter() => Deeper();

    private static int Deeper()
    {
        lock (Registry)
        {
            return 1;
        }
    }
}

public class Thing { public static implicit operator string(Thing t) => Hub.Enter().ToString(); }
