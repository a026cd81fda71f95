/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Node.SyncRoot` | `Node.Count` |
*/
public class Node
{
    public int Count;

    public object SyncRoot => this;

    public void Add()
    {
        lock (SyncRoot)
        {
            Count++;
        }
    }
}
