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
            _ = thing is [1, ..];
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { _ = thing is [1, ..]; }
        lock (Registry)
        {
            lock (Ledger)
            {
                { _ = thing is [1, ..]; }
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

public class Thing { public int Length => Hub.Enter(); public int this[int i] => 0; public int Slice(int a, int b) => 0; }
