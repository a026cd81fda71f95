using System.Threading;

namespace CleanCode.Lists;

/// <summary>A sorted set as a linked list. A walker holds one node and takes the next before letting go.</summary>
public sealed class HandOverHandList
{
    private readonly Node _head = new(int.MinValue);

    public bool Add(int value)
    {
        var (before, found) = Find(value);
        try
        {
            if (found)
            {
                return false;
            }

            before.Next = new Node(value) { Next = before.Next };
            return true;
        }
        finally
        {
            Monitor.Exit(before.Gate);
        }
    }

    public bool Contains(int value)
    {
        var (before, found) = Find(value);
        Monitor.Exit(before.Gate);
        return found;
    }

    public bool Remove(int value)
    {
        var (before, found) = Find(value);
        try
        {
            if (found && before.Next is { } victim)
            {
                lock (victim.Gate)
                {
                    before.Next = victim.Next;
                }
            }

            return found;
        }
        finally
        {
            Monitor.Exit(before.Gate);
        }
    }

    public long Sum()
    {
        var sum = 0L;
        var node = _head;
        Monitor.Enter(node.Gate);
        try
        {
            while (node.Next is { } next)
            {
                Monitor.Enter(next.Gate);
                Monitor.Exit(node.Gate);
                node = next;
                sum += node.Value;
            }
        }
        finally
        {
            Monitor.Exit(node.Gate);
        }

        return sum;
    }

    // Returns with the gate of the node before the value's place held.
    private (Node Before, bool Found) Find(int value)
    {
        var node = _head;
        Monitor.Enter(node.Gate);
        while (node.Next is { } next && next.Value < value)
        {
            Monitor.Enter(next.Gate);
            Monitor.Exit(node.Gate);
            node = next;
        }

        return (node, node.Next?.Value == value);
    }

    private sealed class Node(int value)
    {
        public readonly object Gate = new();

        public int Value { get; } = value;

        public Node? Next { get; set; }
    }
}
