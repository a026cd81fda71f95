//- include Attributes.cs
using System.Diagnostics;

public class Foo
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly object _mu = new();
    private int _a;

    public void Outer()
    {
        lock (_mu)
        {
            {|LOCK2004:Baz()|};
            Bar();
        }
    }

    public void Bar()
    {
    }

    public void Baz()
    {
        Debug.Assert(!Monitor.IsEntered(_mu));
        lock (_mu)
        {
            _a = 0;
        }
    }
}
