//- ignore LOCK4004
public class A
{
    private readonly B _b = new();
    private readonly object _gate = new();

    public void LockThenCallB()
    {
        lock (_gate)
        {
            {|LOCK1003.leg:_b.LockB()|};
        }
    }

    public void LockA()
    {
        lock (_gate)
        {
        }
    }
}

public class B
{
    private A? _a;
    private readonly object _gate = new();

    public void Attach(A a) => _a = a;

    public void LockB()
    {
        lock (_gate)
        {
        }
    }

    public void LockThenCallA()
    {
        lock (_gate)
        {
            {|LOCK1003.leg:_a?{|LOCK1003.leg:.LockA()|}|};
        }
    }
}

// Every method locks a node before the next one.
public class Node
{
    private Node? _next;
    private readonly object _gate = new();

    public Node? Next { get => _next; set => _next = value; }

    public void WithNext(Node next)
    {
        lock (_gate)
        {
            lock (next._gate)
            {
            }
        }
    }
}
