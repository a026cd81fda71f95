/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
// A method of a base class calls an override of the class its object is of; that the other override does not count is not followed.
//- ignore LOCK0006
public class Hub
{
    internal static readonly object Registry = new();
    private static readonly object Ledger = new();

    public void Bad(Thing thing, Quiet quiet)
    {
        lock (Ledger)
        {
            {|LOCK1001:thing.Notify()|}; {|LOCK1001:quiet.Notify()|};
        }
    }

    public void Ok(Thing thing, Quiet quiet)
    {
        { thing.Notify(); quiet.Notify(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                thing.Notify(); quiet.Notify();
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
