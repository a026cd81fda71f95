public sealed class Hold : IDisposable
{
    private readonly object _mu;
    private bool _held;

    public Hold(object mu) => _mu = mu;

    public void Lock()
    {
        Monitor.Enter(_mu);
        _held = true;
    }

    public void Dispose()
    {
        if (_held)
        {
            Monitor.Exit(_mu);
        }
    }
}

public class Foo
{
    private readonly object _mu = new();

    public void Deferred()
    {
        using var scope = new Hold(_mu);
        scope.Lock();
    }

    public void Never(bool c)
    {
        using var scope = new Hold(_mu);
        if (c)
        {
            scope.Lock();
        }
    }
}
