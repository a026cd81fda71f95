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
            _ = new Bag { {|LOCK1001:1|} };
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { _ = new Bag { 1 }; }
        lock (Registry)
        {
            lock (Ledger)
            {
                { _ = new Bag { 1 }; }
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

public class Thing { } public class Bag : System.Collections.IEnumerable { public void Add(int i) => Hub.Enter(); public System.Collections.IEnumerator GetEnumerator() => null!; }
