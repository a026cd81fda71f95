/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| tx | `O.this` | `O.N` |
*/
class O { internal int N; internal void Inc() { lock (this) N++; } }
class C { readonly List<O> _l = new(); public void M() { foreach (var o in _l) lock (o) o.N++; } }
