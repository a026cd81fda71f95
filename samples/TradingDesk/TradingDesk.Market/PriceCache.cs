using System;
using System.Collections.Generic;
using System.Threading;

namespace TradingDesk.Market;

/// <summary>A price and when it was paid.</summary>
public readonly record struct Tick(decimal Price, DateTimeOffset At);

/// <summary>The last price of every share: read by all, written by few.</summary>
public sealed partial class PriceCache(TimeSpan maxAge) : IDisposable
{
    private readonly ReaderWriterLockSlim _prices = new();
    private readonly Dictionary<string, Tick> _bySymbol = new(StringComparer.Ordinal);

    public void Publish(string symbol, Tick tick)
    {
        _prices.EnterUpgradeableReadLock();
        try
        {
            // Ticks may overtake one another on their way here.
            if (_bySymbol.TryGetValue(symbol, out var known) && known.At >= tick.At)
            {
                return;
            }

            _prices.EnterWriteLock();
            try
            {
                _bySymbol[symbol] = tick;
            }
            finally
            {
                _prices.ExitWriteLock();
            }
        }
        finally
        {
            _prices.ExitUpgradeableReadLock();
        }
    }

    /// <summary>Drops what is too old to be of use.</summary>
    public int Prune(DateTimeOffset now)
    {
        var dropped = 0;
        _prices.EnterWriteLock();
        try
        {
            foreach (var (symbol, tick) in _bySymbol)
            {
                if (now - tick.At > maxAge && _bySymbol.Remove(symbol))
                {
                    dropped++;
                }
            }
        }
        finally
        {
            _prices.ExitWriteLock();
        }

        return dropped;
    }

    public void Dispose() => _prices.Dispose();
}
