//- include Attributes.cs
public class Test
{
    [GuardedBy("this")]
    internal bool B;
}

public class Inner
{
    private Test _test = new();
    private static readonly Test Static = new();

    public Test Test => _test;

    public void M()
    {
        lock (Test)
        {
            Test.B = true;
        }
    }

    public void S()
    {
        lock (Static)
        {
            Static.B = true;
        }
    }

    public void Local()
    {
        var t = _test;
        lock (t)
        {
            t.B = true;
        }
    }
}
