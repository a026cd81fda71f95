public class Node
{
    internal readonly Lock Lock = new();
    internal int Value;
}

public class Tree
{
    // The helper object's lock is taken on one path and forgotten there.
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
    }
}
