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
            {|LOCK4003:thing.Raise()|};
        }
    }

    public void Ok(Thing thing)
    {
        { ; }
        lock (Registry)
        {
            lock (Ledger)
            {
                ;
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

public class Thing
{
    public event Action? Changed;

    public void Raise() => RaiseCore();

    private void RaiseCore() => Changed?.Invoke();
}
