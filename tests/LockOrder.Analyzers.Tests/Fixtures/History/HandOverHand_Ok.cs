// After a lock-coupling list in a cache library: the walk keeps two neighbours, and the way out at the end forgets the last.
public sealed class Node2
{
    public readonly object Gate = new();

    public int Key { get; init; }

    public Node2? Next { get; set; }
}

public sealed class CoupledList
{
    private readonly Node2 _head = new() { Key = int.MinValue };
    private int _walks;

    public int Walks => _walks;

    public bool Contains(int key)
    {
        Interlocked.Increment(ref _walks);
        Monitor.Enter(_head.Gate);
        if (_head.Next is null)
        {
            Monitor.Exit(_head.Gate);
            return false;
        }

        var found = _head.Next.Key == key;
        Monitor.Exit(_head.Gate);
        return found;
    }

    public int Length()
    {
        var count = 0;
        var current = _head;
        Monitor.Enter(current.Gate);
        while (current.Next is { } next)
        {
            Monitor.Enter(next.Gate);
            Monitor.Exit(current.Gate);
            current = next;
            count++;
        }

        Monitor.Exit(current.Gate);
        return count;
    }
}
