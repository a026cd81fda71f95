/* LockOrdering.md
```lock-order
Node.Gate
  -> Node.Gate [ascending Id]
```
*/
public class Node
{
    internal readonly object Gate = new();
    internal int Id;

    public static void Move(Node a, Node b)
    {
        var (first, second) = a.Id < b.Id ? (a, b) : (b, a);
        lock (first.Gate)
        {
            lock (second.Gate)
            {
            }
        }
    }

    public static void Move2(Node a, Node b)
    {
        if (a.Id > b.Id)
        {
            (a, b) = (b, a);
        }

        lock (a.Gate)
        {
            lock (b.Gate)
            {
            }
        }
    }

    public static void Move3(Node a, Node b)
    {
        var first = a.Id < b.Id ? a : b;
        var second = a.Id < b.Id ? b : a;
        lock (first.Gate)
        {
            lock (second.Gate)
            {
            }
        }
    }

    public static void Move4(Node a, Node b)
    {
        if (a.Id == b.Id)
        {
            return;
        }

        if (a.Id < b.Id)
        {
            lock (a.Gate)
            {
                lock (b.Gate)
                {
                }
            }
        }
        else
        {
            lock (b.Gate)
            {
                lock (a.Gate)
                {
                }
            }
        }
    }
}
