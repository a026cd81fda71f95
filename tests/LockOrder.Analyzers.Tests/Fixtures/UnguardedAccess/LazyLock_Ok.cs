/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `element` | `Element._gate` | `Element._count` |
*/
public sealed class Element
{
    private object? _gate;
    private int _count;

    private object Gate => LazyInitializer.EnsureInitialized(ref _gate, () => new object());

    private object Exchanged => _gate ?? Interlocked.CompareExchange(ref _gate, new object(), null) ?? _gate;

    private object Coalesced => _gate ??= new object();

    public int Direct()
    {
        lock (LazyInitializer.EnsureInitialized(ref _gate))
        {
            return _count;
        }
    }

    public int ByProperty()
    {
        lock (Gate)
        {
            return _count;
        }
    }

    public int ByExchange()
    {
        lock (Exchanged)
        {
            return _count;
        }
    }

    public int ByAssignment()
    {
        lock (Coalesced)
        {
            return _count;
        }
    }
}
