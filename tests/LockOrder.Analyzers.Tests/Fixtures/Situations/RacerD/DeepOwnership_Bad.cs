//- include Attributes.cs
public class Node
{
    internal static readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    internal Node? Next;
}

public class Deep
{
    private static readonly Node Global = new();

    public void Chain()
    {
        var next = new Node();
        next.Next = new Node();
        next.Next.Next = null;
    }

    public void NotOwned()
    {
        {|LOCK2001:Global.Next|} = new Node();
    }

    public void Loop(int n)
    {
        var head = new Node();
        var at = head;
        for (var i = 0; i < n; i++)
        {
            at.Next = new Node();
            at = at.Next;
        }
    }

    public static Node Prepend(Node rest, int n)
    {
        var head = new Node { Next = rest };
        for (var i = 0; i < n; i++)
        {
            head = new Node { Next = head };
        }

        return head;
    }
}
