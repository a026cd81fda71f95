//- include Attributes.cs
//- ignore LOCK3003
public class M
{
    private readonly Lock _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _field;

    [RequiresLock(nameof(_mu), "a._mu")]
    public void WithParameters(M a, M b)
    {
        _field = a._field;
        {|LOCK2001:b._field|} = a._field;
    }

    [RequiresLock("a._mu")]
    public static void Standalone(M a)
    {
        a._field = 1;
        a._mu.Exit();
        {|LOCK2001:a._field|} = 1;
        a._mu.Enter();
    }
}

public class Embedded
{
    private readonly Lock _mu = new();
    private readonly M _p = new();

    public void DoLocked(M a, M b)
    {
        lock (_mu)
        {
            {|LOCK2003:_p.WithParameters(a, b)|};
        }
    }
}
