/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Lru._gate` | `Lru._head` |
*/
public sealed class Lru
{
    private readonly object _gate = new();
    private Entry? _head;

    private sealed class Entry(Lru owner)
    {
        private Entry? _next;

        public void Link()
        {
            _next = owner._head;
            owner._head = this;
        }

        public override string ToString() => $"entry before {_next}";
    }

    public void Add()
    {
        lock (_gate)
        {
            new Entry(this).Link();
        }
    }
}
