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

    public void Bad()
    {
        lock (Ledger)
        {
            Root r = new Loud(); {|LOCK1001:r.Run()|}; Root q = new Quiet(); q.Run();
        }
    }

    public void Ok()
    {
        { Root r = new Loud(); r.Run(); Root q = new Quiet(); q.Run(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                Root r = new Loud(); r.Run(); Root q = new Quiet(); q.Run();
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

public class Loud : Root { public override void Run() => Hub.Enter(); }

public class Quiet : Root { public override void Run() { } }
