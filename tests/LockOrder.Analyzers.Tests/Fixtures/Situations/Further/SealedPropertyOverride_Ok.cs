/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Base.Sync` | `Base.Total` |
*/
public abstract class Base
{
    protected readonly object Sync = new();
    protected long Total;
    public void Feed(long v) { lock (Sync) { Total += v; if (Interesting) Total = 0; } }
    protected abstract bool Interesting { get; }
}
public sealed class D : Base { protected override bool Interesting => Total > 3; }
