//- include Attributes.cs
public readonly struct Unlocked : IDisposable
{
    private readonly object _mu;

    public Unlocked(object mu)
    {
        _mu = mu;
        Monitor.Exit(mu);
    }

    public void Dispose() => Monitor.Enter(_mu);
}

public class Foo
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _x;

    [RequiresLock(nameof(_mu))]
    public void Simple()
    {
        _x = 1;
        using var scope = new Unlocked(_mu);
        {|LOCK2001:_x|} = 2;
    }

    public void Inner()
    {
        lock (_mu)
        {
            if (_x == 0)
            {
                using (new Unlocked(_mu))
                {
                    {|LOCK2001:_x|} = 1;
                }
            }

            _x = 2;
        }
    }
}
