using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Scopes;

/// <summary>Every way to write a scope of System.Threading.Lock.</summary>
public sealed class MeterRegistry
{
    private readonly Lock _meters = new();
    private readonly Dictionary<string, long> _values = [];

    public void Record(string meter, long value)
    {
        using (_meters.EnterScope())
        {
            _values[meter] = value;
        }
    }

    public void Add(string meter, long amount)
    {
        using Lock.Scope scope = _meters.EnterScope();
        if (!_values.TryGetValue(meter, out var value))
        {
            _values.Add(meter, amount);
            return;
        }

        _values[meter] = checked(value + amount);
    }

    public bool TryAdd(string meter, long amount)
    {
        if (_meters.TryEnter(millisecondsTimeout: 5))
        {
            try
            {
                Add(meter, amount);
                return true;
            }
            finally
            {
                _meters.Exit();
            }
        }

        return false;
    }

    public long Read(string meter)
    {
        _meters.Enter();
        try
        {
            return _values.GetValueOrDefault(meter);
        }
        finally
        {
            _meters.Exit();
        }
    }

    public void Reset()
    {
        var gate = _meters;
        lock (gate)
        {
            _values.Clear();
        }
    }
}
