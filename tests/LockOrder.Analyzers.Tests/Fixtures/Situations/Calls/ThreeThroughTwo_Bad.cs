public class A(B b)
{
    private readonly object _gate = new();

    public void Go()
    {
        lock (_gate)
        {
            {|LOCK1003.leg:b.First()|};
        }
    }

    internal void First() => Second();

    private void Second()
    {
        lock (_gate)
        {
        }
    }
}

public class B
{
    private readonly object _gate = new();

    public void Go(C c)
    {
        lock (_gate)
        {
            {|LOCK1003.leg:c.First()|};
        }
    }

    internal void First() => Second();

    private void Second()
    {
        lock (_gate)
        {
        }
    }
}

public class C
{
    private readonly object _gate = new();

    public void Go(A a)
    {
        lock (_gate)
        {
            {|LOCK1003.leg:a.First()|};
        }
    }

    internal void First() => Second();

    private void Second()
    {
        lock (_gate)
        {
        }
    }
}
