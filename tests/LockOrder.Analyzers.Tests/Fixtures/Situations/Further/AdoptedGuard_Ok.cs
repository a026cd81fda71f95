//- include Attributes.cs
//- ignore LOCK3003
public sealed class Adopted : IDisposable
{
    private readonly object _mu;

    public Adopted(object mu) => _mu = mu;

    public void Dispose() => Monitor.Exit(_mu);
}

public class Foo
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _x;

    public void Adopt()
    {
        Monitor.Enter(_mu);
        using (new Adopted(_mu))
        {
            _x = 1;
        }
    }

    public bool TryAdopt()
    {
        if (!Monitor.TryEnter(_mu))
        {
            return false;
        }

        using var hold = new Adopted(_mu);
        _x = 1;
        return true;
    }
}
