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

    public void Bad(Task task, CancellationToken token)
    {
        lock (Ledger)
        {
            task.ContinueWith(_ => Enter()); token.Register(() => Enter()); new Timer(_ => Enter(), null, 10, 10).Dispose(); task.GetAwaiter().OnCompleted(() => Enter()); new Thread(() => Enter()).Start();
        }
    }

    public void Ok(Task task, CancellationToken token)
    {
        { task.ContinueWith(_ => Enter()); token.Register(() => Enter()); new Timer(_ => Enter(), null, 10, 10).Dispose(); task.GetAwaiter().OnCompleted(() => Enter()); new Thread(() => Enter()).Start(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                task.ContinueWith(_ => Enter()); token.Register(() => Enter()); new Timer(_ => Enter(), null, 10, 10).Dispose(); task.GetAwaiter().OnCompleted(() => Enter()); new Thread(() => Enter()).Start();
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

public class Thing { }
