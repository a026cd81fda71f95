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
            Func<int> f = Enter; {|LOCK1001:f()|};
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { Func<int> f = Enter; f(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                { Func<int> f = Enter; f(); }
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
