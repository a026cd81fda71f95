//- include Attributes.cs
public class Obj
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    internal int N;

    [GuardedBy(nameof(_mu))]
    internal List<int> Items { get; set; } = [];

    internal Obj? Parent;

    public Obj()
    {
    }

    private Obj(Obj parent)
        : this()
    {
        Parent = parent;
        N = 3;
        Items.Add(1);
        Fill(this);
        Self().N = 4;
    }

    private Obj Self() => this;

    private static void Fill(Obj o) => o.N = 5;

    public static Obj Create(Obj parent)
    {
        var o = new Obj(parent) { N = 1, Items = { 1, 2 } };
        o.Items.Add(2);
        o.N++;
        return o;
    }

    public static Obj? Maybe(bool b)
    {
        Obj? o = null;
        if (b)
        {
            o = new Obj();
        }

        if (o != null)
        {
            o.N = 1;
        }

        return o;
    }

    public static Obj Switch(int n)
    {
        var o = n switch
        {
            0 => new Obj(),
            1 => new Obj { N = 1 },
            _ => Create(new Obj()),
        };
        o.N = 3;
        return o;
    }

    public static Obj Conditional(bool b)
    {
        var o = b ? new Obj() : new Obj { N = 2 };
        o.N = 3;
        return o;
    }

    public static async Task<Obj> Async()
    {
        var o = new Obj();
        await Task.Yield();
        o.N = 2;
        return o;
    }

    public static Obj TryBlock()
    {
        Obj o;
        try
        {
            o = new Obj();
            o.N = int.Parse("3");
        }
        catch (FormatException)
        {
            o = new Obj();
            o.N = 1;
        }

        o.N++;
        return o;
    }

    public static (Obj, Obj) Tuple()
    {
        var (a, b) = (new Obj(), new Obj());
        a.N = 1;
        b.N = 2;
        return (a, b);
    }
}
