/* LockOrdering.md
```lock-order
type monitor -> Hub.Ledger
Hub.Registry -> type monitor
```

| Lock | Declared as |
|---|---|
| `type monitor` | `typeof(Thing)` |
*/
//- ignore LOCK0006
using System.Runtime.CompilerServices;

public class Hub
{
    internal static readonly object Registry = new();
    private static readonly object Ledger = new();

    public void Bad(Thing thing)
    {
        lock (Ledger)
        {
            {|LOCK1001:thing.First()|};
        }
    }

    public void Ok(Thing thing)
    {
        { thing.First(); }
        lock (typeof(Thing))
        {
            lock (Ledger)
            {
                thing.First();
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
    public void First() => Second();

    private static void Second() => Third();

    [MethodImpl(MethodImplOptions.Synchronized)]
    private static void Third() { }
}
