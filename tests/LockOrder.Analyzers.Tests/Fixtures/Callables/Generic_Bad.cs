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
            {|LOCK1001:Bag<int>.Go<string>()|};
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { Bag<int>.Go<string>(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                { Bag<int>.Go<string>(); }
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

public class Thing { } public static class Bag<T> { public static void Go<U>() => Hub.Enter(); }
