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
            _ = new Bag { {|LOCK1001:Size|} = 1 };
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { _ = new Bag { Size = 1 }; }
        lock (Registry)
        {
            lock (Ledger)
            {
                { _ = new Bag { Size = 1 }; }
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

public class Thing { } public class Bag { public int Size { get => 0; set => Hub.Enter(); } }
