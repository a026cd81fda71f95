//- include Attributes.cs
public class Test
{
    [GuardedBy("this")]
    internal bool B;

    internal readonly object Mu = new();

    [GuardedBy("Mu")]
    internal bool C;
}

public class Inner(Test outer)
{
    public void M()
    {
        lock (outer)
        {
            outer.B = true;
        }
    }

    public void N()
    {
        lock (outer.Mu)
        {
            outer.C = true;
        }
    }
}

public class Inner2
{
    private readonly Test _outer;

    public Inner2(Test outer) => _outer = outer;

    public void M()
    {
        lock (_outer)
        {
            _outer.B = true;
        }
    }

    public void N()
    {
        lock (_outer.Mu)
        {
            _outer.C = true;
        }
    }
}
