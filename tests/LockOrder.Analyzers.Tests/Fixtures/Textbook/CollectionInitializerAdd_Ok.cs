/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Grid._gate` | `Grid._count` |
*/
using System.Collections;

public sealed class Grid
{
    internal readonly object _gate = new();
    private int _count;

    private sealed class Batch(Grid grid) : IEnumerable
    {
        public void Add(int item) => grid._count += item;

        public IEnumerator GetEnumerator() => throw new NotSupportedException();
    }

    public object Run()
    {
        lock (_gate)
        {
            return new Batch(this) { 1, 2, 3 };
        }
    }
}
