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

    public void Bad(object o, IDisposable e)
    {
        lock (Ledger)
        {
            if (o is Thing t) { {|LOCK1001:((IDisposable)t).Dispose()|}; }
            if (o is Silent s) { s.Dispose(); }
            if (e is Thing u) { {|LOCK1001:u.Dispose()|}; }
        }
    }

    public void Ok(object o, IDisposable e)
    {
        { if (o is Thing t) { ((IDisposable)t).Dispose(); }
            if (o is Silent s) { s.Dispose(); }
            if (e is Thing u) { u.Dispose(); } }
        lock (Registry)
        {
            lock (Ledger)
            {
                if (o is Thing t) { ((IDisposable)t).Dispose(); }
            if (o is Silent s) { s.Dispose(); }
            if (e is Thing u) { u.Dispose(); }
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

public sealed class Silent : IDisposable { public void Dispose() { } }
