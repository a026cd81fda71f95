/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
// LOCK1001 belongs here, and is knowingly not found.
//- ignore LOCK0006
public class Hub
{
    internal static readonly object Registry = new();
    private static readonly object Ledger = new();

    public void Bad(Thing thing)
    {
        lock (Ledger)
        {
            IDisposable d = thing; d.Dispose();
        }
    }

    public void Ok(Thing thing)
    {
        { IDisposable d = thing; d.Dispose(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                IDisposable d = thing; d.Dispose();
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
