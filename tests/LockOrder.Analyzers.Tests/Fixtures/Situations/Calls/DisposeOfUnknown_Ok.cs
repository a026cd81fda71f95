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

    public void Bad(IDisposable d, IEnumerable<int> items, IComparer<int> comparer, List<int> list, object set)
    {
        lock (Ledger)
        {
            d.Dispose(); using (d) { } foreach (var x in items) { } list.Sort(comparer); _ = comparer.Compare(1, 2); _ = set.Equals(d);
        }
    }

    public void Ok(IDisposable d, IEnumerable<int> items, IComparer<int> comparer, List<int> list, object set)
    {
        { d.Dispose(); using (d) { } foreach (var x in items) { } list.Sort(comparer); _ = comparer.Compare(1, 2); _ = set.Equals(d); }
        lock (Registry)
        {
            lock (Ledger)
            {
                d.Dispose(); using (d) { } foreach (var x in items) { } list.Sort(comparer); _ = comparer.Compare(1, 2); _ = set.Equals(d);
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

public sealed class Thing : IDisposable, IEnumerable<int>, IComparer<int>
{
    public void Dispose() => Hub.Enter();

    public int Compare(int x, int y) => Hub.Enter();

    public IEnumerator<int> GetEnumerator() { Hub.Enter(); return new List<int>().GetEnumerator(); }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public override bool Equals(object? o) => Hub.Enter() > 1;

    public override int GetHashCode() => 0;
}
