//- include Attributes.cs
public class Constructors
{
    internal static Constructors? Singleton;
    private static readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    private static int s_count;

    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _n = 3;

    public Constructors() => _n = 4;

    public Constructors(Constructors other)
    {
        _n = {|LOCK2001:other._n|};
        {|LOCK2001:s_count|}++;
    }

    public Constructors(int n)
        : this()
    {
        Set(n);
    }

    public static Constructors Instance()
    {
        if (Singleton is null)
        {
            Singleton = new Constructors();
        }

        return Singleton;
    }

    private void Set(int n) => _n = n;

    public void Locked()
    {
        lock (_mu)
        {
            Set(1);
        }
    }
}
