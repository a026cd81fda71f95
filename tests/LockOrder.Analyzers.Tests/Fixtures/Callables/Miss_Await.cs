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
            _ = Go();  static async Task Go() { await new Aw(); }
        }
    }

    public void Ok(Thing thing, Thing other)
    {
        { _ = Go();  static async Task Go() { await new Aw(); } }
        lock (Registry)
        {
            lock (Ledger)
            {
                { _ = Go();  static async Task Go() { await new Aw(); } }
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

public class Thing { } public class Aw { public A GetAwaiter() => new A(); public struct A : System.Runtime.CompilerServices.INotifyCompletion { public bool IsCompleted => Hub.Enter() > 0; public void GetResult() { } public void OnCompleted(Action a) { } } }
