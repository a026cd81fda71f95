/* LockOrdering.md
| Lock | Protects |
|---|---|
| `C._l` | `C._n` |
*/
using System.Collections.Concurrent;
using System.Collections.Immutable;
public sealed class C
{
    private readonly object _l = new();
    private int _n;
    private ConcurrentDictionary<int, int> _cd = new();
    private List<int> _li = [3, 1];
    private ImmutableList<int> _im = ImmutableList<int>.Empty;
    private ImmutableDictionary<int,int> _id = ImmutableDictionary<int,int>.Empty;
    private object? _lazy;
    public object? M()
    {
        lock (_l)
        {
            var z = new Lazy<int>(() => _n); _ = z.Value;
            return null;
        }
    }
}
