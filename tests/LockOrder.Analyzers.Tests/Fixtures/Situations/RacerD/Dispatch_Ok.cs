//- include Attributes.cs
public interface IWork
{
    void Work();
}

public class Worker : IWork
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _n;

    public void Work()
    {
        lock (_mu)
        {
            _n++;
        }
    }
}

public class Boss
{
    private readonly List<IWork> _all = [new Worker()];

    public void All()
    {
        foreach (var one in _all)
        {
            one.Work();
        }
    }
}
