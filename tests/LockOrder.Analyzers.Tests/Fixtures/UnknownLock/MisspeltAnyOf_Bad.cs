/* LockOrdering.md
| Lock | Protects |
|---|---|
| Mm.gate | `Mm.x (reads: any of Mm.gate, {|LOCK0002:Mm.secnd|})` |
*/
//- message LOCK0002: did you mean 'Mm.second'?
class Mm
{
    internal readonly object gate = new();
    internal readonly object second = new();
    private int x;

    void Grow()
    {
        lock (gate)
        {
            x = 1;
        }
    }
}
