public class Node
{
    internal readonly object Gate = new();
    private readonly Tree _tree;

    public Node(Tree tree) => _tree = tree;

    public void Remove()
    {
        lock (Gate)
        {
            lock (_tree.Gate)
            {
            }
        }
    }
}

public class Tree
{
    internal readonly object Gate = new();

    // The node is still private to this thread.
    public Node Plant()
    {
        lock (Gate)
        {
            var node = new Node(this);
            lock (node.Gate)
            {
            }

            return node;
        }
    }
}
