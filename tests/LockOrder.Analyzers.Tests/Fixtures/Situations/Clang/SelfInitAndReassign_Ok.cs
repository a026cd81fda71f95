//- ignore LOCK3003
public class Node
{
    internal readonly Lock Mu = new();
    internal Node? Next;
}

public class Walk
{
    // The variable runs on while the lock goes with it.
    public static int Count(Node head)
    {
        var n = 0;
        var at = head;
        at.Mu.Enter();
        while (at.Next is { } next)
        {
            next.Mu.Enter();
            at.Mu.Exit();
            at = next;
            n++;
        }

        at.Mu.Exit();
        return n;
    }
}
