/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `S` | `IStore.Gate` | `Store._n` |
*/
public interface IStore { object Gate { get; } }
public sealed class Store : IStore
{
    private readonly object _gate = new();
    private int _n;
    object IStore.Gate => _gate;
    public void A() { lock (_gate) _n++; }
}
