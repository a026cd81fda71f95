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
            {|LOCK1001:thing[1]|} = 2;
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { thing[1] = 2; }
        lock (Registry)
        {
            lock (Ledger)
            {
                { thing[1] = 2; }
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

public class Thing { public int this[int i] { set => Hub.Enter(); } }
