/* LockOrdering.md
| Lock | Declared as |
|---|---|
| `bin` | `StorageBin.Gate` |
*/
//- include Attributes.cs
public interface IBinVisitor
{
    [RequiresLock("bin.Gate")]
    void Visit(StorageBin bin);
}

public abstract class BinWalker
{
    [RequiresLock("bin.Gate")]
    public abstract void Walk(StorageBin bin);
}

public sealed class StorageBin
{
    internal readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    internal int Count;
}

// What the interface and the base class ask of callers, these may count on.
public sealed class CountingVisitor : IBinVisitor
{
    private int _total;

    public void Visit(StorageBin bin) => _total += bin.Count;
}

public sealed class CountingWalker : BinWalker
{
    private int _total;

    public override void Walk(StorageBin bin) => _total += bin.Count;
}

public static class Inventory
{
    public static void Take(IBinVisitor visitor, BinWalker walker, StorageBin bin)
    {
        lock (bin.Gate)
        {
            visitor.Visit(bin);
            walker.Walk(bin);
        }
    }
}
