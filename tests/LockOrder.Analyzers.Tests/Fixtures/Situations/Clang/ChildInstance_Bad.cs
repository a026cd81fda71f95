//- include Attributes.cs
public class Foo
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _a;

    [ExcludesLock(nameof(_gate))]
    public void Func(Foo child)
    {
        var fresh = new Foo();
        lock (_gate)
        {
            if (child._gate != _gate)
            {
                child.Func(fresh);
            }

            {|LOCK2003:child.Bar(7)|};
            {|LOCK2001:child._a|} = 5;
        }
    }

    [RequiresLock(nameof(_gate))]
    public void Bar(int y) => _a = y;
}

public class Foo2
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _a;

    [ExcludesLock(nameof(_gate))]
    public void Func(Foo2 child)
    {
        var fresh = new Foo2();
        lock (child._gate)
        {
            if (Environment.TickCount == 0)
            {
                {|LOCK2004:child.Func(fresh)|};
            }

            child.Bar(7);
            child._a = 5;
        }
    }

    [RequiresLock(nameof(_gate))]
    public void Bar(int y) => _a = y;
}
