/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Cache<TKey, TValue>.Gate` | `Cache<TKey, TValue>.Map (contents)`, `Outer.Inner.Value` |
*/
class Cache<TKey, TValue> where TKey : notnull
{
    private readonly object _gate = new();
    private readonly Dictionary<TKey, TValue> Map = new();

    void Bad(TKey k) => {|LOCK2001:Map|}.Remove(k);
    void Good(TKey k) { lock (_gate) { Map.Remove(k); } }
}

class Outer
{
    internal class Inner
    {
        internal int Value;
    }

    void Bad(Inner i) => {|LOCK2001:i.Value|} = 1;
}
