//- include Attributes.cs
// ErrorProne's GuardedBy in lambdas and nested classes: code that runs later does not have the lock of the place where it is written.
public sealed class LambdaGuards
{
    private readonly object _lock = new();

    [GuardedBy(nameof(_lock))]
    private int _x;

    private readonly List<Action> _later = [];

    public void Now(int[] values)
    {
        lock (_lock)
        {
            Array.ForEach(values, v => _x += v);
            foreach (var v in values.Where(v => v > _x))
            {
                _x = v;
            }
        }
    }

    public void Later(int v)
    {
        lock (_lock)
        {
            _x++;
            _later.Add(() => Add(v));
        }
    }

    private void Add(int v)
    {
        lock (_lock)
        {
            _x += v;
        }
    }

    public void RunLater()
    {
        Action[] all;
        lock (_lock)
        {
            all = [.. _later];
            _later.Clear();
        }

        foreach (var action in all)
        {
            action();
        }
    }

    private sealed class Counter(LambdaGuards outer)
    {
        public int Next()
        {
            lock (outer._lock)
            {
                return ++outer._x;
            }
        }
    }

    public int Twice()
    {
        var counter = new Counter(this);
        return counter.Next() + counter.Next();
    }
}
