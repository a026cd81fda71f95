/* LockOrdering.md
```lock-order
Node
  Node [ascending Id]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Node` | `NetNode.Gate` | `NetNode.Links (contents)` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class NetNode(long id)
{
    internal readonly object Gate = new();
    internal HashSet<NetNode> Links { get; } = new();
    public long Id { get; } = id;
}

public static class Net
{


    public static bool Connect(NetNode a, NetNode b)
    {
        if (a.Id == b.Id) return false;
        if (a.Id > b.Id) return Connect(b, a);
        lock (a.Gate)
        {
            lock (b.Gate)
            {
                return a.Links.Add(b) & b.Links.Add(a);
            }
        }
    }

    public static void Disconnect(NetNode a, NetNode b)
    {
        switch (a.Id.CompareTo(b.Id))
        {
            case 0:
                return;
            case < 0:
                lock (a.Gate)
                lock (b.Gate)
                    Unlink(a, b);
                break;
            default:
                lock (b.Gate)
                lock (a.Gate)
                    Unlink(a, b);
                break;
        }
    }

    private static void Unlink(NetNode a, NetNode b)
    {
        a.Links.Remove(b);
        b.Links.Remove(a);
    }
}
