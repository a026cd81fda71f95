/* LockOrdering.md
The second lock is named nowhere else.

| Lock | Protects |
|---|---|
| Mm.gate | `Mm.size (reads: any of Mm.gate, Mm.second)` |
*/
class Mm
{
    internal readonly object gate = new();
    internal readonly object second = new();
    private int size;

    int Read()
    {
        lock (second)
        {
            return size;
        }
    }

    void Grow()
    {
        lock (gate)
        {
            lock (second)
            {
                size = 1;
            }
        }
    }

    void GrowByHalf()
    {
        lock (gate)
        {
            {|LOCK2001:size|} = 1;
        }
    }
}
