/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Grid._gate` | `Grid.Node.Next`, `Grid.Node.Weight` |
*/
public sealed class Grid
{
    internal readonly object _gate = new();
    private readonly Node _head = new();

    private sealed class Node
    {
        internal Node? Next;
        internal int Weight;

        public void Deconstruct(out Node? next, out int weight)
        {
            next = Next;
            weight = Weight;
        }
    }

    public int Weight()
    {
        lock (_gate)
        {
            var (_, weight) = _head;
            return weight;
        }
    }
}
