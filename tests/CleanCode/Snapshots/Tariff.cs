using System.Collections.Immutable;
using System.Threading;

namespace CleanCode.Snapshots;

/// <summary>Copy on write: the reference is read freely and replaced only under the lock.</summary>
public sealed class Tariff
{
    private readonly Lock _writing = new();
    private volatile ImmutableSortedDictionary<int, decimal> _steps = ImmutableSortedDictionary<int, decimal>.Empty;

    public decimal PriceFor(int pieces)
    {
        var price = 1m;
        foreach (var (from, step) in _steps)
        {
            if (from > pieces)
            {
                break;
            }

            price = step;
        }

        return price;
    }

    public void SetStep(int from, decimal price)
    {
        lock (_writing)
        {
            _steps = _steps.SetItem(from, price);
        }
    }

    public bool TryReset()
    {
        if (!_writing.TryEnter())
        {
            return false;
        }

        try
        {
            _steps = _steps.Clear();
            return true;
        }
        finally
        {
            _writing.Exit();
        }
    }
}
