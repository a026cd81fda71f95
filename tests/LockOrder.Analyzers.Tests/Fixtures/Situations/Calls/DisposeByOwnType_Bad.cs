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
            {|LOCK1001:thing.Dispose()|}; IDisposable n = new Thing(); {|LOCK1001:n.Dispose()|};
        }
    }

    public void Ok(Thing thing)
    {
        { thing.Dispose(); IDisposable n = new Thing(); n.Dispose(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                thing.Dispose(); IDisposable n = new Thing(); n.Dispose();
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

public sealed class Thing : IDisposable { public void Dispose() => Hub.Enter(); }
