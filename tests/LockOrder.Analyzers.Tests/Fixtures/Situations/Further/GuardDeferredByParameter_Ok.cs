//- include Attributes.cs
public sealed class Relockable : IDisposable
{
    private readonly object _mu;
    private bool _held;

    public Relockable(object mu, bool defer)
    {
        _mu = mu;
        if (!defer)
        {
            Lock();
        }
    }

    public void Lock()
    {
        Monitor.Enter(_mu);
        _held = true;
    }

    public void Unlock()
    {
        _held = false;
        Monitor.Exit(_mu);
    }

    public void Dispose()
    {
        if (_held)
        {
            Unlock();
        }
    }
}

public class Foo
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _x;

    public void Relock()
    {
        using var scope = new Relockable(_mu, defer: false);
        _x = 2;
        scope.Unlock();
        scope.Lock();
        _x = 4;
    }

    public void Deferred()
    {
        using var scope = new Relockable(_mu, defer: true);
        scope.Lock();
        _x = 3;
    }
}
