//- include Attributes.cs
public class Box
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private readonly List<int> _all = [];

    // Runs when it is enumerated, after the lock is gone.
    public IEnumerable<int> Lazy()
    {
        lock (_mu)
        {
            return _all.Select(x => x + 1);
        }
    }

    public IEnumerable<int> Each()
    {
        foreach (var one in {|LOCK2001:_all|})
        {
            yield return one;
        }
    }

    public int Sum()
    {
        lock (_mu)
        {
            return _all.Where(x => x > _all.Count).Sum();
        }
    }
}
