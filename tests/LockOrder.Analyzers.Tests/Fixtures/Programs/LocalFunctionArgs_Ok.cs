/* LockOrdering.md
```lock-order
Plot.Axes
  ->Plot.Points
```

| Lock | Declared as | Protects |
|---|---|---|
| `Plot.Axes` | `Plot._axesLock` | `Plot._min`, `Plot._max` |
| `Plot.Points` | `Plot._pointsLock` | `Plot._points` |
*/
public sealed class Plot
{
    private readonly object _axesLock = new();
    private readonly object _pointsLock = new();
    private double _min, _max;
    private readonly List<double> _points = [];

    private static TResult Locked<TState, TResult>(object gate, TState state, Func<TState, TResult> f)
    {
        bool taken = false;
        try
        {
            Monitor.Enter(gate, ref taken);
            return f(state);
        }
        finally
        {
            if (taken) Monitor.Exit(gate);
        }
    }

    public double Fit(double pad)
    {
        return Locked(_axesLock, this, Outer);

        double Outer(Plot p)
        {
            var (lo, hi) = Locked(p._pointsLock, p, static q => (q._points.Min(), q._points.Max()));
            Widen(lo, hi);
            return p._max - p._min;
        }

        void Widen(double lo, double hi)
        {
            _min = lo - pad;
            _max = hi + pad;
        }
    }

    public int Add(params double[] xs) => Locked(_pointsLock, xs, AddAll);

    private int AddAll(double[] xs)
    {
        _points.AddRange(xs);
        return _points.Count;
    }

    public void Each(Action<double> f)
    {
        var copy = Locked(_pointsLock, 0, _ => _points.ToArray());
        Array.ForEach(copy, f);
    }

    public async Task<double> LaterAsync()
    {
        await Task.Yield();
        var f = Get;
        return await Task.Run(f) + await Task.Run(() => Locked(_axesLock, 1, k => _max * k));
        double Get() => Locked(_axesLock, 2, k => _min * k);
    }
}
