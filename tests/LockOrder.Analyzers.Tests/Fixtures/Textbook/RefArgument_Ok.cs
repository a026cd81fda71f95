/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `S` | `M._sync` | `M._title`, `M._n` |
*/
public class M
{
    private readonly object _sync = new();
    private string _title = "";
    private int _n;
    public void SetTitle(string value) => Set(ref _title, value);
    private void Set<T>(ref T field, T value) { lock (_sync) { field = value; } }
    public int Next() { return Locked(ref _n); }
    private int Locked(ref int n) { lock (_sync) { return ++n; } }
}
