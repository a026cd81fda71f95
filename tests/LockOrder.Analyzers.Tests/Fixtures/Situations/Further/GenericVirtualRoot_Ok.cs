/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `R.Root` | `R.Root` | `R.Items` |
*/
public class R<T>
{
    private readonly object _r = new();
    protected virtual object Root => _r;
    protected List<T> Items { get; } = [];
    public void Add(T t) { lock (Root) Items.Add(t); }
}
public sealed class A : R<int>
{
    private readonly object _root = new();
    protected override object Root => _root;
    public void Clear() { lock (Root) Items.Clear(); }
}
