//- include Attributes.cs
public sealed class LockCloser : IDisposable
{
    private readonly Lock _lock;

    public LockCloser(Lock gate)
    {
        _lock = gate;
        _lock.Enter();
    }

    public void Dispose() => _lock.Exit();
}

public class Test
{
    private readonly Lock _lock = new();

    [GuardedBy(nameof(_lock))]
    private int _x;

    public void Right()
    {
        using (new LockCloser(_lock))
        {
            _x++;
        }
    }

    public void Wrong(IDisposable c)
    {
        using (c)
        {
            {|LOCK2001:_x|}++;
        }
    }

    public void Scope()
    {
        using (_lock.EnterScope())
        {
            _x++;
        }

        {|LOCK2001:_x|}++;
    }

    public void After()
    {
        using var scope = _lock.EnterScope();
        _x++;
        scope.Dispose();
        {|LOCK2001:_x|}++;
    }
}
