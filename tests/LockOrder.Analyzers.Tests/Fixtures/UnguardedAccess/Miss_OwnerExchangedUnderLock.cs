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
    private object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _n;

    public void Replaced(Holder other)
    {
        // The lock of the object that was there is held, and not of the one that is there now.
        lock (_mutable.Mu)
        {
            _mutable = other;
            _mutable.N = 1;
        }
    }

    public void ReplacedByCallee(Holder other)
    {
        lock (_mutable.Mu)
        {
            Put(other);
            _mutable.N = 1;
        }
    }

    private void Put(Holder other) => _mutable = other;
}
