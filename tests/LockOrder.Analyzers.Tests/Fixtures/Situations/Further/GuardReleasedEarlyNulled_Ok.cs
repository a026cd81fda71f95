public sealed class ReleasableLock : IDisposable
{
    private Lock? _mu;

    public ReleasableLock(Lock mu)
    {
        _mu = mu;
        _mu.Enter();
    }

    public void Release()
    {
        _mu?.Exit();
        _mu = null;
    }

    public void Dispose() => Release();
}

public class Foo
{
    private readonly Lock _mu = new();

    public void Once()
    {
        using var scope = new ReleasableLock(_mu);
        scope.Release();
    }

    public void Maybe(bool c)
    {
        using var scope = new ReleasableLock(_mu);
        if (c)
        {
            scope.Release();
        }
    }
}
