/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| q | `Queue1._g` | `Queue1._n` |
*/
public class Bag<T> { readonly Queue1 _q = new(); public void Steal() => _q.Steal();
    private sealed class Queue1 { readonly object _g = new(); int _n; public void Steal() { lock (_g) _n++; } } }
