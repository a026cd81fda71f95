/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK0006
//- ignore LOCK4003
public class Hub
{
    internal static readonly object Registry = new();
    private static readonly object Ledger = new();

    public void Bad(Thing thing)
    {
        lock (Ledger)
        {
            thing.Each(() => {|LOCK1001:Enter()|}); thing.Keep(() => Enter());
        }
    }

    public void Ok(Thing thing)
    {
        { thing.Each(() => Enter()); thing.Keep(() => Enter()); }
        lock (Registry)
        {
            lock (Ledger)
            {
                thing.Each(() => Enter()); thing.Keep(() => Enter());
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
    private Action? _kept;

    public void Each(Action action) => EachCore(action);

    private static void EachCore(Action action) => action();

    public void Keep(Action action) => KeepCore(action);

    private void KeepCore(Action action) => _kept = action;

    public bool Has => _kept is not null;
}
