// After a metrics registry built on synchronized methods: the static registry locks its type, a metric its own, and a snapshot meets a registration.
using System.Runtime.CompilerServices;

public abstract class Metric(string name)
{
    public string Name { get; } = name;

    public abstract double Read();
}

public static class MetricsRegistry
{
    private static readonly SortedDictionary<string, Gauge> s_all = [];

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static void Register(Gauge metric) => s_all[metric.Name] = metric;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static double Total()
    {
        double sum = 0;
        foreach (var metric in s_all.Values)
        {
            sum += metric.Peek();
        }

        return sum;
    }
}

public sealed class Gauge(string name) : Metric(name)
{
    private double _value;
    private bool _registered;

    public double Peek() => Volatile.Read(ref _value);

    [MethodImpl(MethodImplOptions.Synchronized)]
    public override double Read() => _value;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Set(double value)
    {
        _value = value;
        if (!_registered)
        {
            _registered = true;
            MetricsRegistry.Register(this);
        }
    }
}
