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
            _ = {|LOCK1001:thing.Compare(1, 2)|}; IComparer<int> c = new Thing(); _ = {|LOCK1001:c.Compare(1, 2)|};
        }
    }

    public void Ok(Thing thing)
    {
        { _ = thing.Compare(1, 2); IComparer<int> c = new Thing(); _ = c.Compare(1, 2); }
        lock (Registry)
        {
            lock (Ledger)
            {
                _ = thing.Compare(1, 2); IComparer<int> c = new Thing(); _ = c.Compare(1, 2);
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

public sealed class Thing : IComparer<int> { public int Compare(int x, int y) => Hub.Enter(); }
