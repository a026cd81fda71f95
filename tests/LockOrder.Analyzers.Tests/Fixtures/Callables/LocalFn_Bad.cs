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
            Inner(); void Inner() { {|LOCK1001:Enter()|}; }
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { Inner(); void Inner() { Enter(); } }
        lock (Registry)
        {
            lock (Ledger)
            {
                { Inner(); void Inner() { Enter(); } }
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
