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

    void Leave(StorageBin bin);
}

public sealed class StorageBin
{
    internal readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    internal int Count;
}

public sealed class CountingVisitor : IBinVisitor
{
    private int _total;

    public void Visit(StorageBin bin) => _total += bin.Count;

    // Nothing is asked of those who call this one.
    public void Leave(StorageBin bin) => _total -= {|LOCK2001:bin.Count|};
}

public static class Inventory
{
    public static void ByInterface(IBinVisitor visitor, StorageBin bin) => {|LOCK2003:visitor.Visit(bin)|};

    public static void ByClass(CountingVisitor visitor, StorageBin bin) => {|LOCK2003:visitor.Visit(bin)|};
}
