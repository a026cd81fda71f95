/* LockOrdering.md
| Lock | Declared as |
|---|---|
| `bin` | `StorageBin._gate` |
*/
//- include Attributes.cs
public interface IBinVisitor
{
    [RequiresLock("bin._gate")]
    void Visit(StorageBin bin);
}
public sealed class StorageBin
{
    internal readonly object _gate = new();
    [GuardedBy(nameof(_gate))]
    internal int _count;
}
public abstract class VisitorBase
{
    [RequiresLock("bin._gate")]
    public abstract void Visit(StorageBin bin);
}
public sealed class CountingVisitor : IBinVisitor
{
    public int Total { get; private set; }
    public void Visit(StorageBin bin) => Total += bin._count;
}
public sealed class Counting2 : VisitorBase
{
    public int Total { get; private set; }
    public override void Visit(StorageBin bin) => Total += bin._count;
}
public static class U
{
    public static void M(IBinVisitor v, StorageBin b) { lock (b._gate) v.Visit(b); }
    public static void N(VisitorBase v, StorageBin b) { lock (b._gate) v.Visit(b); }
}
