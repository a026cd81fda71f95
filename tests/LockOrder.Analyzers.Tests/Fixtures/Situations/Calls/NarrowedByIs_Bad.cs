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

    public void Bad(Root r)
    {
        lock (Ledger)
        {
            if (r is Loud l) { {|LOCK1001:l.Run()|}; }
            if (r is Loud) { {|LOCK1001:r.Run()|}; }
            if (r is Quiet q) { q.Run(); }
            switch (r) { case Quiet s: s.Run(); break; case Loud s: {|LOCK1001:s.Run()|}; break; }
        }
    }

    public void Ok(Root r)
    {
        { if (r is Loud l) { l.Run(); }
            if (r is Loud) { r.Run(); }
            if (r is Quiet q) { q.Run(); }
            switch (r) { case Quiet s: s.Run(); break; case Loud s: s.Run(); break; } }
        lock (Registry)
        {
            lock (Ledger)
            {
                if (r is Loud l) { l.Run(); }
            if (r is Loud) { r.Run(); }
            if (r is Quiet q) { q.Run(); }
            switch (r) { case Quiet s: s.Run(); break; case Loud s: s.Run(); break; }
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

public abstract class Root { public abstract void Run(); }

public sealed class Loud : Root { public override void Run() => Hub.Enter(); }

public sealed class Quiet : Root { public override void Run() { } }
