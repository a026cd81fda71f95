/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Graph.Mu` | `Node.A` |
*/
public class Graph
{
    internal readonly object Mu = new();
}

public class Node
{
    internal int A;
}

public static class Use
{
    public static void Go(Graph g1, Graph g2, Node n)
    {
        {|LOCK2001:n.A|} = 0;
        lock (g1.Mu)
        {
            n.A = 1;
        }

        lock (g2.Mu)
        {
            n.A = 2;
        }
    }
}
