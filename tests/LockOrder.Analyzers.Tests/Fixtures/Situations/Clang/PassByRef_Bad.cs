//- include Attributes.cs
//- ignore LOCK2005
public struct Foo
{
    internal int A;
}

public class Bar
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private Foo _foo;

    [GuardedBy(nameof(_mu))]
    private int _n;

    public void Copies() => Copy({|LOCK2001:_foo|});

    public void Writes() => Write(ref {|LOCK2001:_foo|});

    public void Reads() => Read(in {|LOCK2001:_foo|});

    public void Outs() => Out(out {|LOCK2001:_n|});

    public void RefLocal()
    {
        ref var n = ref {|LOCK2001:_n|};
        n = 1;
    }

    public void Atomic() => Interlocked.Increment(ref {|LOCK2001:_n|});

    public void Deconstruct()
    {
        (_, {|LOCK2001:_n|}) = (1, 2);
    }

    public void Swap(Bar other)
    {
        lock (_mu)
        {
            (_n, {|LOCK2001:other._n|}) = ({|LOCK2001:other._n|}, _n);
        }
    }

    public string Interpolated() => $"{{|LOCK2001:_n|}}";

    public string Name() => nameof(_n);

    public void Lawful()
    {
        lock (_mu)
        {
            Copy(_foo);
            Write(ref _foo);
            Read(in _foo);
            Out(out _n);
            ref var n = ref _n;
            n = 1;
        }
    }

    private static void Copy(Foo foo)
    {
    }

    private static void Write(ref Foo foo) => foo.A = 1;

    private static void Read(in Foo foo)
    {
    }

    private static void Out(out int n) => n = 0;
}
