//- include Attributes.cs
public sealed class ReleasableLock : IDisposable
{
    private readonly Lock _mu;
    private bool _held;

    public ReleasableLock(Lock mu)
    {
        _mu = mu;
        _mu.Enter();
        _held = true;
    }

    public void Release()
    {
        _held = false;
        _mu.Exit();
    }

    public void Dispose()
    {
        if (_held)
        {
            _held = false;
            _mu.Exit();
        }
    }
}

public class Foo
{
    private readonly Lock _mu = new();
    private bool _c;

    [GuardedBy(nameof(_mu))]
    private int _a;

    public void Once()
    {
        using var scope = new ReleasableLock(_mu);
        scope.Release();
    }

    public void After()
    {
        using var scope = new ReleasableLock(_mu);
        _a = 0;
        scope.Release();
        {|LOCK2001:_a|} = 1;
    }

    public void Whole()
    {
        using (new ReleasableLock(_mu))
        {
            _a = 0;
        }
    }
}
