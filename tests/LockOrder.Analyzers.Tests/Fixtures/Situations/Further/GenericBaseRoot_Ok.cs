/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `R.Root` | `R.Root` | `R.Items` |
*/
public abstract class R<T>
{
    protected abstract object Root { get; }
    protected List<T> Items { get; } = [];
}
public sealed class A : R<int>
{
    protected override object Root { get; } = new();
    public void Clear() { lock (Root) Items.Clear(); }
}
