/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Metrics` | `MetricTable._lock` | `MetricTable._values`, `MetricTable._min`, `MetricTable._max` |
*/
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

public sealed class MetricTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, double> _values = new();
    private double _min = double.MaxValue;
    private double _max = double.MinValue;

    public void Record(string name, double value)
    {
        lock (_lock)
        {
            ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_values, name, out var exists);
            slot = exists ? slot + value : value;
            Bound(ref _min, value, static (a, b) => a < b);
            Bound(ref _max, value, static (a, b) => a > b);
        }
    }

    private static void Bound(ref double bound, double value, Func<double, double, bool> better)
    {
        if (better(value, bound)) bound = value;
    }

    public void Swap()
    {
        lock (_lock) SwapCore(ref _min, ref _max);

        static void SwapCore(ref double a, ref double b) => (a, b) = (b, a);
    }

    public bool TryGet(string name, out double value, out double share)
    {
        lock (_lock)
        {
            if (!_values.TryGetValue(name, out value))
            {
                Unsafe.SkipInit(out share);
                share = 0;
                return false;
            }

            share = _max == 0 ? 0 : value / _max;
            return true;
        }
    }

    public string Describe() => $"{nameof(_min)}..{nameof(_max)} of {nameof(_values)}";

    public (double Min, double Max) Range
    {
        get
        {
            using var scope = _lock.EnterScope();
            return (_min, _max);
        }
    }
}
