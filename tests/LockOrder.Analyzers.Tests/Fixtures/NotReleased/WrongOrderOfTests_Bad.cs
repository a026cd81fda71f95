public class Node
{
    internal readonly Lock Lock = new();
    internal int Value;
}

public class Tree
{
    // Cleared before the second test: on the path without the lock it is given back.
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
            node.Lock.Enter();
        }

        node.Value++;
        allocated = null;
        if (allocated is null)
        {
            {|LOCK3002:node.Lock.Exit()|};
        }
    }
}
