/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Mm.Gate` | `Mm.Rss (hint)` |
*/
public class Mm
{
    private readonly object _gate = new();
    private int _rss;

    // A deliberate peek.
    public bool Empty => _rss == 0;

    public void Grow() => {|LOCK2001:_rss|}++;
}
