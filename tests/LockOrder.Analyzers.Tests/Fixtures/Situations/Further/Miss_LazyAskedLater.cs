/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Counter._gate` | `Counter._count` |
*/
// LOCK2001 belongs in the lambda: the value is asked for when the lock is gone.
public sealed class Counter
{
    private readonly object _gate = new();
    private int _count;

    public int Read()
    {
        Lazy<int> later;
        lock (_gate)
        {
            var made = new Lazy<int>(() => _count);
            later = made;
        }

        return later.Value;
    }
}
