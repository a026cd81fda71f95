/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Grid._gate` | `Grid.Node.Next` |
*/
public sealed class Grid
{
    internal readonly object _gate = new();
    private readonly Node _head = new();

    private sealed class Node
    {
        internal Node? Next;

        public Enumerator GetEnumerator() => new(this);
    }

    private struct Enumerator(Node start)
    {
        private Node? _next = start;

        public Node Current { get; private set; } = start;

        public bool MoveNext()
        {
            if (_next is null)
            {
                return false;
            }

            Current = _next;
            _next = _next.Next;
            return true;
        }
    }

    public int Count()
    {
        lock (_gate)
        {
            var count = 0;
            foreach (var node in _head)
            {
                count++;
            }

            return count;
        }
    }
}
