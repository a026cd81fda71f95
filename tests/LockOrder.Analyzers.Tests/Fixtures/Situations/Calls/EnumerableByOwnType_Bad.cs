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
            foreach (var x in {|LOCK1001:thing|}) { } IEnumerable<int> items = new Thing(); foreach (var x in {|LOCK1001:items|}) { }
        }
    }

    public void Ok(Thing thing)
    {
        { foreach (var x in thing) { } IEnumerable<int> items = new Thing(); foreach (var x in items) { } }
        lock (Registry)
        {
            lock (Ledger)
            {
                foreach (var x in thing) { } IEnumerable<int> items = new Thing(); foreach (var x in items) { }
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

public sealed class Thing : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() { Hub.Enter(); return new List<int>().GetEnumerator(); }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
