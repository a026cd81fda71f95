/* LockOrdering.md
| Lock | Protects |
|---|---|
| `C._g` | `C._n` |
*/
public class C { readonly object _g = new(); int _n;
    public void Start() { lock (_g) { _n++; _ = Later(); } }
    async Task Later() { await Task.Yield(); {|LOCK2001:_n|}++; } }
