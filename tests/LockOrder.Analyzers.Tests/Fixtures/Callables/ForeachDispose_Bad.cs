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

    public void Bad(Thing thing, Thing other)
    {
        lock (Ledger)
        {
            foreach (var x in {|LOCK1001:new Bag()|}) { }
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { foreach (var x in new Bag()) { } }
        lock (Registry)
        {
            lock (Ledger)
            {
                { foreach (var x in new Bag()) { } }
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

public class Thing { } public class Bag { public E GetEnumerator() => new E(); public struct E : IDisposable { public int Current => 0; public bool MoveNext() => false; public void Dispose() => Hub.Enter(); } }
