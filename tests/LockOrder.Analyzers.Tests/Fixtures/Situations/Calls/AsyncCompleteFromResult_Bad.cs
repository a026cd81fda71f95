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
            _ = {|LOCK1001:thing.FirstAsync()|};
        }
    }

    public void Ok(Thing thing)
    {
        { _ = thing.FirstAsync(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                _ = thing.FirstAsync();
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
    public async Task FirstAsync() { _ = await Task.FromResult(1); Hub.Enter(); }
}
