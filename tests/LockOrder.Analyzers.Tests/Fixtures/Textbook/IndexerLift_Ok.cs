/* LockOrdering.md
| Lock | Protects |
|---|---|
| `T._g` | `T._d (contents)` |
*/
public sealed class T { readonly object _g = new(); readonly Dictionary<string, int> _d = new();
    int this[string k] { get => _d[k]; set => _d[k] = value; }
    public void Add(string k) { lock (_g) { if (this[k] == 0) this[k] = 1; } } }
