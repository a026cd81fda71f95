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
            _kept = thing.Items(); var local = thing.Items(); _ = local;
        }
    }

    public void Ok(Thing thing)
    {
        { _kept = thing.Items(); var local = thing.Items(); _ = local; }
        lock (Registry)
        {
            lock (Ledger)
            {
                _kept = thing.Items(); var local = thing.Items(); _ = local;
            }
        }
    }

    private IEnumerable<int>? _kept;

    internal static int Enter() => Deeper();

    private static int Deeper()
    {
        lock (Registry)
        {
            return 1;
        }
    }
}

public class Thing
{
    public IEnumerable<int> Items() { yield return One(); }

    private static int One() => Hub.Enter();
}
