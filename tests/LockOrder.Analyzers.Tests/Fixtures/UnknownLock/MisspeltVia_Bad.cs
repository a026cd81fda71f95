/* LockOrdering.md
| Lock | Protects |
|---|---|
| Mm.gate | `Vma.x (via {|LOCK0002:Map|})` |
*/
class Mm
{
    internal readonly object gate = new();
}

class Vma
{
    internal readonly Mm mm = new();
    internal int x;

    void Grow(Mm other)
    {
        lock (other.gate)
        {
            x = 1;
        }
    }
}
