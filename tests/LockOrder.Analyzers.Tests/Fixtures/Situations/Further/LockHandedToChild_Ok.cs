/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Inner.Mu` | `Inner.Value` |
*/
public class Inner
{
    internal readonly object Mu;
    internal int Value;

    internal Inner(object mu) => Mu = mu;

    public void Own()
    {
        lock (Mu)
        {
            Value++;
        }
    }
}

public class Outer
{
    private readonly object _mu = new();
    private readonly Inner _inner;

    public Outer() => _inner = new Inner(_mu);

    public void Set()
    {
        lock (_mu)
        {
            _inner.Value = 1;
        }
    }

    public void Set2()
    {
        lock (_inner.Mu)
        {
            _inner.Value = 1;
        }
    }
}
