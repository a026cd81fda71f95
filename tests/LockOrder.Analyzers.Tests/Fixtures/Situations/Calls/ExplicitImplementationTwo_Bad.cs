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
            {|LOCK1001:((IRun)thing).Run()|}; thing.Run();
        }
    }

    public void Ok(Thing thing)
    {
        { ((IRun)thing).Run(); thing.Run(); }
        lock (Registry)
        {
            lock (Ledger)
            {
                ((IRun)thing).Run(); thing.Run();
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

public interface IRun { void Run(); }

public sealed class Thing : IRun
{
    public void Run() { }

    void IRun.Run() => Hub.Enter();
}
