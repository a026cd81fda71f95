/* LockOrdering.md
```lock-order
Tree.Gate -> Log.Gate
```
*/
//- ignore LOCK0006
internal sealed class Tree
{
    private readonly object _gate = new();

    internal object SyncRoot => _gate;
}

internal sealed class Branch
{
    private readonly Tree _parent;

    internal Branch(Tree parent) => _parent = parent;

    internal object SyncRoot => _parent.SyncRoot;
}

internal sealed class Leaf(Branch branch)
{
    internal object SyncRoot => branch.SyncRoot;

    internal void Touch()
    {
        lock (SyncRoot)
        {
        }
    }
}

internal sealed class Log
{
    private readonly object _gate = new();

    public void Wrong(Leaf leaf)
    {
        lock (_gate)
        {
            {|LOCK1001:leaf.Touch()|};
        }
    }

    public void Right(Leaf leaf)
    {
        lock (leaf.SyncRoot)
        {
            lock (_gate)
            {
                leaf.Touch();
            }
        }
    }
}
