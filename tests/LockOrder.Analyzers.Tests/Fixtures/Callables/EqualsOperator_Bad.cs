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
            _ = {|LOCK1001:thing == other|};
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { _ = thing == other; }
        lock (Registry)
        {
            lock (Ledger)
            {
                { _ = thing == other; }
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

public class Thing { public static bool operator ==(Thing a, Thing b) => Hub.Enter() > 0; public static bool operator !=(Thing a, Thing b) => false; public override bool Equals(object? o) => false; public override int GetHashCode() => 0; }
