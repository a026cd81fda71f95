/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `box` | `Box._gate` | `Box._count` |
*/
public sealed class Box
{
    private readonly object _gate = new();
    private int _count;

    public int Tuple((Box, int) pair) => pair is (Box box, > 0) ? {|LOCK2001:box._count|} : 0;

    public int Record(Labelled labelled)
    {
        if (labelled is (Box box, _))
        {
            lock (box._gate)
            {
                box._count++;
            }

            return {|LOCK2001:box._count|};
        }

        return 0;
    }

    public int List(Box[] boxes) => boxes is [var first, ..] ? {|LOCK2001:first._count|} : 0;
}

public record Labelled(Box Box, int Label);
