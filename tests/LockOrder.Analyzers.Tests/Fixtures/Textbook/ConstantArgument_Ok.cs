/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Core._out` | `Core._n` |
*/
public class Core { readonly object _out = new(), _val = new(); int _n;
    public void Add() { lock (_val) Offer(false); }
    public void Take() { lock (_out) lock (_val) Offer(true); }
    void Offer(bool known) { if (known) _n++; } }
