//- include Attributes.cs
public sealed class DoubleLock : IDisposable
{
    private readonly object _a;
    private readonly object _b;

    public DoubleLock(object a, object b)
    {
        _a = a;
        _b = b;
        Monitor.Enter(a);
        Monitor.Enter(b);
    }

    public void Dispose()
    {
        Monitor.Exit(_b);
        Monitor.Exit(_a);
    }
}

public class Foo
{
    private readonly object _m1 = new();
    private readonly object _m2 = new();

    [GuardedBy(nameof(_m1))]
    private int _x;

    [GuardedBy(nameof(_m2))]
    private int _y;

    public void Both()
    {
        using (new DoubleLock(_m1, _m2))
        {
            _x = _y;
        }
    }

    public void Declared()
    {
        using var hold = new DoubleLock(_m1, _m2);
        _x = _y;
    }

    public void Two()
    {
        lock (_m1)
        lock (_m2)
        {
            _x = _y;
        }
    }
}
