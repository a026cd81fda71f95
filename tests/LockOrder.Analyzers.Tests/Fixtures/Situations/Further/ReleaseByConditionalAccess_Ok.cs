public class A
{
    private readonly Lock? _l;

    public A(Lock? l) => _l = l;

    public void Step()
    {
        _l?.Enter();
        try
        {
            Console.WriteLine();
        }
        finally
        {
            _l?.Exit();
        }
    }
}

public class B
{
    private readonly SemaphoreSlim? _l = new(1, 1);

    public void Begin()
    {
        _l?.Wait();
    }

    public void End()
    {
        _l?.Release();
    }
}

public class C
{
    private readonly SemaphoreSlim _l = new(1, 1);

    public void Begin()
    {
        _l.Wait();
    }

    public void End()
    {
        _l?.Release();
    }
}
