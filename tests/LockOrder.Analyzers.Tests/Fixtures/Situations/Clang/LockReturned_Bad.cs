//- include Attributes.cs
//- ignore LOCK3003
public class Foo
{
    private readonly Lock _mu = new();

    [GuardedBy(nameof(_mu))]
    internal int A;

    internal Lock GetMu() => _mu;

    internal Lock Mu => _mu;

    internal static Lock GetMu(Foo f) => f._mu;

    [RequiresLock(nameof(_mu))]
    internal void Work()
    {
    }

    [RequiresLock(nameof(_mu), "f._mu")]
    internal void Work2(Foo f)
    {
    }

    [RequiresLock("f._mu")]
    internal static void Static(Foo f)
    {
    }
}

public static class User
{
    public static void Unlocked(Foo f1, Foo f2)
    {
        {|LOCK2001:f1.A|} = 0;
        {|LOCK2003:f1.Work()|};
        {|LOCK2003:f1.Work2(f2)|};
        {|LOCK2003:Foo.Static(f1)|};
    }

    public static void ByGetter(Foo f1, Foo f2)
    {
        lock (f1.GetMu())
        {
            f1.A = 0;
            f1.Work();
            {|LOCK2003:f1.Work2(f2)|};
            Foo.Static(f1);
        }
    }

    public static void ByStaticGetter(Foo f1)
    {
        lock (Foo.GetMu(f1))
        {
            f1.A = 0;
            f1.Work();
            Foo.Static(f1);
        }
    }

    public static void ByProperty(Foo f1)
    {
        f1.Mu.Enter();
        f1.A = 0;
        f1.Work();
        f1.Mu.Exit();
    }

    public static void MixedGetters(Foo f1)
    {
        f1.Mu.Enter();
        f1.A = 0;
        Foo.GetMu(f1).Exit();
    }
}
