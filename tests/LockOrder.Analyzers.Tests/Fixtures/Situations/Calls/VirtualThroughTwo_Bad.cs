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
            {|LOCK1001:thing.Notify()|};
        }
    }

    public void Ok(Thing thing)
    {
        { thing.Notify(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                thing.Notify();
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

public abstract class Plugin
{
    public void Notify() => OnNotify();

    protected abstract void OnNotify();
}

public sealed class Thing : Plugin { protected override void OnNotify() => Hub.Enter(); }

public sealed class Quiet : Plugin { protected override void OnNotify() { } }
