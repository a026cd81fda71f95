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
            {|LOCK1001:thing.Run()|};
        }
    }

    public void Ok(Thing thing)
    {
        { thing.Run(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                thing.Run();
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

public abstract class Root { public virtual void Run() => Hub.Enter(); }

public class Middle : Root { }

public sealed class Thing : Middle { public override void Run() => base.Run(); }
