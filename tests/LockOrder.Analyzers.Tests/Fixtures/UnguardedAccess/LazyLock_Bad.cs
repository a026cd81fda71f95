/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `element` | `Element._gate` | `Element._count` |
*/
public sealed class Element
{
    private object? _gate;
    private object? _other;
    private int _count;

    public int AnotherLock()
    {
        lock (LazyInitializer.EnsureInitialized(ref _other))
        {
            return {|LOCK2001:_count|};
        }
    }

    public int MadeOnly()
    {
        LazyInitializer.EnsureInitialized(ref _gate);
        return {|LOCK2001:_count|};
    }
}
