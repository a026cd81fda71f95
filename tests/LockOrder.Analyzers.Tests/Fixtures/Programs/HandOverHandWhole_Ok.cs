using System;
using System.Threading;

// No document. A sorted list whose nodes are locked hand over hand from the head.
public sealed class FineList<T> where T : IComparable<T>
{
    private sealed class Node(T value, Node? next)
    {
        public readonly T Value = value;
        public Node? Next = next;
    }

    private readonly Node _head = new(default!, null);

    public bool Add(T value)
    {
        var pred = _head;
        Monitor.Enter(pred);
        try
        {
            var curr = pred.Next;
            while (curr != null && curr.Value.CompareTo(value) < 0)
            {
                Monitor.Enter(curr);
                Monitor.Exit(pred);
                pred = curr;
                curr = curr.Next;
            }

            if (curr != null && curr.Value.CompareTo(value) == 0) return false;
            pred.Next = new Node(value, curr);
            return true;
        }
        finally
        {
            Monitor.Exit(pred);
        }
    }

    public bool Contains(T value)
    {
        var node = _head;
        Monitor.Enter(node);
        try
        {
            while (node.Next is { } next)
            {
                Monitor.Enter(next);
                Monitor.Exit(node);
                node = next;
                var order = node.Value.CompareTo(value);
                if (order >= 0) return order == 0;
            }

            return false;
        }
        finally
        {
            Monitor.Exit(node);
        }
    }
}
