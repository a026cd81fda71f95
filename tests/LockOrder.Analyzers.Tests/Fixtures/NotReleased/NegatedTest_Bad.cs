public class Node
{
    internal readonly Lock Lock = new();
    internal int Value;
}

public class Tree
{
    // The second test is the wrong way round: two mistakes on two paths.
    public void Adopt(Node? neighbour)
    {
        Node? allocated = null;
        var node = neighbour;
        if (node is null)
        {
            node = new Node();
            allocated = node;
        }

        if (allocated is null)
        {
            {|LOCK3001:node.Lock.Enter()|};
        }

        node.Value++;
        if (allocated is not null)
        {
            {|LOCK3002:node.Lock.Exit()|};
        }
    }
}
