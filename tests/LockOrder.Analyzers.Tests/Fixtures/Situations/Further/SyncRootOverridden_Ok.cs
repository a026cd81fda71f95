/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Node.SyncRoot` | `Node.Count` |
*/
public abstract class Node
{
    protected int Count;

    protected abstract object SyncRoot { get; }

    public void Add()
    {
        lock (SyncRoot)
        {
            Count++;
        }
    }
}

public sealed class Leaf : Node
{
    private readonly object _own = new();

    protected override object SyncRoot => _own;

    public void Remove()
    {
        lock (SyncRoot)
        {
            Count--;
        }
    }
}
