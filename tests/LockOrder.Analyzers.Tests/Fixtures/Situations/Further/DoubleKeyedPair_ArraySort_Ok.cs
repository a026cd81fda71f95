/* LockOrdering.md
```lock-order
Node.Gate
  Node.Gate [ascending Id]
```
*/
public sealed class Node(int id)
{
    internal readonly object Gate = new();
    public readonly int Id = id;
}
public static class Ops
{
    public static void D(params Node[] nodes)
    {
        Array.Sort(nodes, static (x, y) => x.Id.CompareTo(y.Id));
        if (nodes is not [var a, var b]) return;
        lock (a.Gate) lock (b.Gate) Console.WriteLine();
    }
}
