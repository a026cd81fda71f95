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
            _ = {|LOCK1001:new Sub()|};
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { _ = new Sub(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                { _ = new Sub(); }
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

public class Thing { } public class Sub { public Sub() : this(1) { } private Sub(int n) => Hub.Enter(); }
