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
            foreach (var x in {|LOCK1001:thing|}) { }
        }
    }

    public void Ok(Thing thing)
    {
        { foreach (var x in thing) { } }
        lock (Registry)
        {
            lock (Ledger)
            {
                foreach (var x in thing) { }
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
    public E GetEnumerator() => new E();

    public struct E
    {
        private int _n;

        public int Current => Hub.Enter();

        public bool MoveNext() => _n++ < 1;
    }
}
