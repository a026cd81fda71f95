//- include Attributes.cs
using System.Diagnostics;

public class Foo
{
    private readonly object _mu = new();
    private readonly Lock _lock = new();
    private bool _c;

    [GuardedBy(nameof(_mu))]
    private int _a;

    [GuardedBy(nameof(_lock))]
    private int _b;

    public void Late()
    {
        Console.WriteLine();
        Debug.Assert(Monitor.IsEntered(_mu));
        _a = 1;
    }

    public void OneArm()
    {
        if (_c)
        {
            Monitor.Enter(_mu);
            _a = 1;
            Monitor.Exit(_mu);
        }
        else
        {
            Debug.Assert(Monitor.IsEntered(_mu));
            _a = 2;
        }
    }

    public void InLoop(int n)
    {
        while (n-- > 0)
        {
            Debug.Assert(_lock.IsHeldByCurrentThread);
            _b++;
        }
    }

    public void AsBranch()
    {
        if (_lock.IsHeldByCurrentThread)
        {
            _b++;
        }
    }

    public void AsGuard()
    {
        if (!Monitor.IsEntered(_mu))
        {
            throw new InvalidOperationException();
        }

        _a++;
    }
}
