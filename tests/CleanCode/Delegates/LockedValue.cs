using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Delegates;

/// <summary>A private helper runs the body it is given under the lock; every body is a lambda of this class.</summary>
public sealed class LockedValue
{
    private readonly Lock _values = new();
    private readonly Dictionary<string, decimal> _byName = [];
    private decimal _sum;

    public void Set(string name, decimal value) => Locked(() =>
    {
        _sum += value - _byName.GetValueOrDefault(name);
        _byName[name] = value;
        return true;
    });

    public decimal Sum => Locked(() => _sum);

    public (int Count, decimal Sum) Totals() => Locked(() => (_byName.Count, _sum));

    public decimal AverageOr(decimal fallback)
    {
        return Locked(Compute);

        decimal Compute() => _byName.Count is var count and > 0 ? _sum / count : fallback;
    }

    private T Locked<T>(Func<T> body)
    {
        lock (_values)
        {
            return body();
        }
    }
}
