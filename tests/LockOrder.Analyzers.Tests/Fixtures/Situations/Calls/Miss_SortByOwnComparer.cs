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

    public void Bad(List<int> list)
    {
        lock (Ledger)
        {
            list.Sort(new Thing());
        }
    }

    public void Ok(List<int> list)
    {
        { list.Sort(new Thing()); }
        lock (Registry)
        {
            lock (Ledger)
            {
                list.Sort(new Thing());
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

// What the framework does with a comparer is not followed.
public sealed class Thing : IComparer<int> { public int Compare(int x, int y) => Hub.Enter(); }
