//- include Attributes.cs
//- ignore LOCK3003
public class Foo
{
    internal readonly Lock Mu = new();

    [GuardedBy(nameof(Mu))]
    internal int A;
}

public class Bar
{
    private readonly Foo _f = new();
    private readonly Foo _g = new();
    private readonly Foo[] _all = [new(), new(), new()];

    internal Foo GetFoo() => _f;

    internal Foo GetFooey() => _g;

    internal Foo GetFoo2(int at) => _all[at];

    internal Foo this[int at] => _all[at];

    public static void Same(Bar bar)
    {
        bar.GetFoo().Mu.Enter();
        bar.GetFoo().A = 0;
        bar.GetFoo().Mu.Exit();
    }

    public static void Parenthesised(Bar bar)
    {
        (bar.GetFoo().Mu).Enter();
        (bar.GetFoo()).A = 0;
        (bar.GetFoo().Mu).Exit();
    }

    public static void OtherGetter(Bar bar)
    {
        bar.GetFoo().Mu.Enter();
        {|LOCK2001:bar.GetFooey().A|} = 0;
        bar.GetFoo().Mu.Exit();
    }

    public static void SameIndex(Bar bar, int a)
    {
        lock (bar.GetFoo2(a).Mu)
        {
            bar.GetFoo2(a).A = 0;
        }
    }

    public static void OtherIndex(Bar bar)
    {
        lock (bar.GetFoo2(0).Mu)
        {
            {|LOCK2001:bar.GetFoo2(1).A|} = 0;
        }
    }

    public static void Indexer(Bar bar, int a)
    {
        lock (bar[a].Mu)
        {
            bar[a].A = 0;
        }
    }
}
