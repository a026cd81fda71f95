/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `Segment._gate` | `Segment._n` |
*/
public sealed class Segment
{
    private readonly object _gate = new();
    private int _n;
    public Segment Clone() { var copy = new Segment(); CopyTo(copy); return copy; }
    private void CopyTo(Segment target)
    {
        lock (_gate) { target._n = _n; }
    }
    public Segment Clone2() { var copy = new Segment(); CopyTo2(copy); return copy; }
    private void CopyTo2(Segment target)
    {
        int n;
        lock (_gate) { n = _n; }
        target._n = n;
    }
}
