/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK0006
// LOCK1001 belongs at the call: what is found to be a Loud may be a Louder, whose override is not looked at.
public class Hub
{
    internal static readonly object Registry = new();
    private static readonly object Ledger = new();

    public void Use(Root root)
    {
        lock (Ledger)
        {
            if (root is Loud)
            {
                root.Run();
            }
        }
    }
}

public abstract class Root
{
    public abstract void Run();
}

public class Loud : Root
{
    public override void Run()
    {
    }
}

public sealed class Louder : Loud
{
    public override void Run()
    {
        lock (Hub.Registry)
        {
        }
    }
}
