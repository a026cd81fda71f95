/* LockOrdering.md
```lock-order
NetNode.Gate
  NetNode.Gate [ascending Id]
```
*/
public sealed class NetNode(long id)
{
    internal readonly object Gate = new();
    public readonly long Id = id;
}

public static class Net
{
    public static void Connect(NetNode a, NetNode b)
    {
        switch (a.Id.CompareTo(b.Id))
        {
            case < 0:
                lock (a.Gate)
                lock (b.Gate)
                    Console.WriteLine();
                break;
        }
    }
}
