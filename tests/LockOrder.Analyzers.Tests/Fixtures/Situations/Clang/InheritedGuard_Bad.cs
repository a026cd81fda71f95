//- include Attributes.cs
public class Base
{
    protected readonly object Mu = new();

    [GuardedBy(nameof(Mu))]
    protected int A;
}

public class Derived : Base
{
    [GuardedBy(nameof(Mu))]
    private int _b;

    [GuardedBy("Mu")]
    public int C { get; set; }

    public void Right()
    {
        lock (Mu)
        {
            A = 1;
            base.A = 2;
            _b = 3;
            C = 4;
        }
    }

    public void Wrong()
    {
        {|LOCK2001:A|} = 1;
        {|LOCK2001:base.A|} = 2;
        {|LOCK2001:_b|} = 3;
        {|LOCK2001:C|} = 4;
    }
}

public class Deeper : Derived
{
    public void Right(Deeper other)
    {
        lock (other.Mu)
        {
            other.C = 1;
            {|LOCK2001:C|} = 2;
        }
    }
}
