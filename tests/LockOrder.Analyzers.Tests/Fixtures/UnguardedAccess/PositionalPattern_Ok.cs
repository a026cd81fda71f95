/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `box` | `Box._gate` | `Box._count` |
*/
public sealed class Box
{
    private readonly object _gate = new();
    private int _count;

    public int Tuple((Box, int) pair)
    {
        if (pair is (Box box, > 0))
        {
            lock (box._gate)
            {
                return box._count;
            }
        }

        return 0;
    }

    public int Named((Box? Left, int Number) pair)
    {
        switch (pair)
        {
            case (null, _):
                return 0;
            case ({ } box, _):
                lock (box._gate)
                {
                    return box._count;
                }
        }
    }

    public int Record(Labelled labelled)
    {
        if (labelled is (Box box, _))
        {
            lock (box._gate)
            {
                return box._count;
            }
        }

        return 0;
    }

    public int List(Box[] boxes)
    {
        if (boxes is [var first, .., var last])
        {
            lock (first._gate)
            {
                first._count++;
            }

            lock (last._gate)
            {
                return last._count;
            }
        }

        return 0;
    }
}

public record Labelled(Box Box, int Label);
