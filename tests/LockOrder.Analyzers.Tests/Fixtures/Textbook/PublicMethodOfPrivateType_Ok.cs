/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Grid._gate` | `Grid.Node.Weight` |
*/
public sealed class Grid
{
    private readonly object _gate = new();
    private readonly Node _first = new();
    private readonly Node _second = new();

    private sealed class Node
    {
        internal int Weight;

        public bool Equals(Node other) => other.Weight == Weight;
    }

    public bool Same()
    {
        lock (_gate)
        {
            return _first.Equals(_second);
        }
    }
}
