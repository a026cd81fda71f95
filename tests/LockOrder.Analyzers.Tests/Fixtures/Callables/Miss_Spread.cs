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
            int[] a = [.. thing];
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { int[] a = [.. thing]; }
        lock (Registry)
        {
            lock (Ledger)
            {
                { int[] a = [.. thing]; }
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

public class Thing { public E GetEnumerator() => new E(); public struct E { public int Current => 0; public bool MoveNext() => Hub.Enter() > 1; } }
