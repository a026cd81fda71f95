//- include Attributes.cs
public class Foo
{
    private readonly Lock _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _a;

    [TryAcquiresLock(true, nameof(_mu))]
    public bool TryB() => _mu.TryEnter();

    public Foo? TryP() => _mu.TryEnter() ? this : null;

    [ReleasesLock(nameof(_mu))]
    public void Unlock() => _mu.Exit();

    public void Null()
    {
        if (TryP() == null)
        {
            {|LOCK2001:_a|} = 0;
            return;
        }

        _a = 0;
        Unlock();
    }

    public void NotNull()
    {
        if (TryP() != null)
        {
            _a = 0;
            Unlock();
        }
    }

    public void Reversed()
    {
        if (null != TryP())
        {
            _a = 0;
            Unlock();
        }
    }

    public void Negated()
    {
        if (!(TryP() is null))
        {
            _a = 0;
            Unlock();
        }
    }

    public void Pattern()
    {
        if (TryP() is { } held)
        {
            held._a = 0;
            held.Unlock();
        }
    }

    public void Bool()
    {
        if (TryB() == false)
        {
            {|LOCK2001:_a|} = 0;
            return;
        }

        _a = 0;
        Unlock();
    }
}
