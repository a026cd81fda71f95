/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Node.this` | `Node.Count` |
*/
public class Node
{
    protected int Count;

    public void Add()
    {
        lock (this)
        {
            Count++;
        }
    }
}

public sealed class Leaf : Node
{
    public void Remove()
    {
        lock (this)
        {
            Count--;
        }
    }
}
