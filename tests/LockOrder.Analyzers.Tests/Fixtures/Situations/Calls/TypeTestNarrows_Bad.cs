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

    public void Bad(IDisposable d, Root r)
    {
        lock (Ledger)
        {
            if (d is Thing) { {|LOCK1001:d.Dispose()|}; }
            if (r is Quiet) { r.Run(); }
        }
    }

    public void Ok(IDisposable d, Root r)
    {
        { if (d is Thing) { d.Dispose(); }
            if (r is Quiet) { r.Run(); } }
        lock (Registry)
        {
            lock (Ledger)
            {
                if (d is Thing) { d.Dispose(); }
            if (r is Quiet) { r.Run(); }
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

public abstract class Root { public abstract void Run(); }

public sealed class Loud : Root { public override void Run() => Hub.Enter(); }

public sealed class Quiet : Root { public override void Run() { } }
