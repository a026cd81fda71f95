//- include Attributes.cs
public class Holder
{
    internal readonly object Mu = new();

    [GuardedBy(nameof(Mu))]
    internal int N;
}

public class Alias
{
    private Holder _mutable = new();
    private readonly Holder _fixed = new();

    public void Local()
    {
        var h = _mutable;
        lock (h.Mu)
        {
            h.N++;
        }
    }

    public void LocalOfReadonly()
    {
        var h = _fixed;
        lock (h.Mu)
        {
            _fixed.N++;
        }
    }

    public void ParameterEqual(Holder a, Holder b)
    {
        if (a == b)
        {
            lock (a.Mu)
            {
                b.N++;
            }
        }
    }
}
