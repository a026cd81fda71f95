using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Legacy;

/// <summary>The first reader-writer lock of the framework, with its own way to upgrade.</summary>
public sealed class QuoteBoard
{
    private readonly ReaderWriterLock _board = new();
    private readonly Dictionary<string, decimal> _quotes = new();

    public decimal? this[string symbol]
    {
        get
        {
            _board.AcquireReaderLock(Timeout.Infinite);
            try
            {
                return _quotes.TryGetValue(symbol, out var quote) ? quote : null;
            }
            finally
            {
                _board.ReleaseReaderLock();
            }
        }
    }

    public void Set(string symbol, decimal quote)
    {
        _board.AcquireWriterLock(Timeout.Infinite);
        try
        {
            _quotes[symbol] = quote;
        }
        finally
        {
            _board.ReleaseWriterLock();
        }
    }

    public decimal GetOrSet(string symbol, decimal opening)
    {
        _board.AcquireReaderLock(Timeout.Infinite);
        try
        {
            if (_quotes.TryGetValue(symbol, out var quote))
            {
                return quote;
            }

            var cookie = _board.UpgradeToWriterLock(Timeout.Infinite);
            try
            {
                // Another writer may have come in between.
                return _quotes.TryGetValue(symbol, out quote) ? quote : _quotes[symbol] = opening;
            }
            finally
            {
                _board.DowngradeFromWriterLock(ref cookie);
            }
        }
        finally
        {
            _board.ReleaseReaderLock();
        }
    }
}
