/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| tx | `O.this` | `O.N` |
*/
class O { internal int N; internal void Inc() { lock (this) N++; } }
class C { readonly O[] _l = new O[3]; public void M(int i) { O o = _l[i]; lock (o) o.N++; lock (_l[i]) _l[i].N++; } }
