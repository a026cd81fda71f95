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
            {|LOCK1001.split:var (a, b) = {|LOCK1001.split:thing|}|};
        }
    }

    public void Ok(Thing thing)
    {
        { var (a, b) = thing; }
        lock (Registry)
        {
            lock (Ledger)
            {
                var (a, b) = thing;
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
    public void Deconstruct(out int a, out int b) { a = Hub.Enter(); b = 0; }
}
