//- include Attributes.cs
public class Base
{
    internal readonly object Gate = new();

    [RequiresLock(nameof(Gate))]
    public virtual void Func1()
    {
    }

    [ExcludesLock(nameof(Gate))]
    public virtual void Func2()
    {
    }
}

public class Child : Base
{
    [RequiresLock(nameof(Gate))]
    public override void Func1()
    {
    }

    [ExcludesLock(nameof(Gate))]
    public override void Func2()
    {
    }
}

public static class User
{
    public static void Use(Child c)
    {
        Base b = c;
        {|LOCK2003:b.Func1()|};
        lock (b.Gate)
        {
            b.Func1();
            {|LOCK2004:b.Func2()|};
        }

        {|LOCK2003:c.Func1()|};
        lock (c.Gate)
        {
            c.Func1();
            {|LOCK2004:c.Func2()|};
        }

        c.Func2();
    }
}
