//- ignore LOCK3003
public class Node
{
    internal readonly Lock Gate = new();
    internal Node? Next;
    internal int Value;
}

public class Chain
{
    private readonly Node _head = new();

    // The next one is taken before the last one is let go.
    public int Second()
    {
        var first = _head;
        first.Gate.Enter();
        var second = first.Next;
        if (second is null)
        {
            first.Gate.Exit();
            return 0;
        }

        second.Gate.Enter();
        first.Gate.Exit();
        var value = second.Value;
        second.Gate.Exit();
        return value;
    }
}
