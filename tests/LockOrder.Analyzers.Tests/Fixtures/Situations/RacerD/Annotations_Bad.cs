//- include Attributes.cs
public class A
{
    private readonly object _mu = new();
    private int _unguarded;

    [GuardedBy(nameof(_mu), WritesOnly = true)]
    private volatile int _version;

    [ThreadStatic]
    private static int t_local;

    public int Version => _version;

    public void Bump()
    {
        lock (_mu)
        {
            _version++;
        }
    }

    public void Wrong() => {|LOCK2001:_version|} = 3;

    public void Free()
    {
        _unguarded++;
        t_local++;
    }

    [AssumesLock(nameof(_mu))]
    public void Callback() => _version = 4;
}
