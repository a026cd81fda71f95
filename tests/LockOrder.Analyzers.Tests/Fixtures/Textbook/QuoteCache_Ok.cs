/* LockOrdering.md
```lock-order
QuoteCache.Refresh
  ->QuoteCache.Table      (QuoteCache.Reload->QuoteCache.Install)
```

| Lock | Declared as | Protects | Also called |
|---|---|---|---|
| `QuoteCache.Refresh` | `QuoteCache._refreshGate` | `QuoteCache._lastReload`, `QuoteCache._failures (hint)` | |
| `QuoteCache.Table` | `QuoteCache._table` | `QuoteCache._quotes`, `QuoteCache._version (writes)`, `QuoteCache._hits` | `table lock` |
*/
public readonly record struct Quote(string Symbol, decimal Bid, decimal Ask);

public interface IQuoteSource
{
    IReadOnlyList<Quote> Load();
    bool TryLoad(string symbol, out Quote quote);
}

public sealed class QuoteCache : IDisposable
{
    private readonly ReaderWriterLockSlim _table = new();
    private readonly object _refreshGate = new();
    private readonly IQuoteSource _source;
    private Dictionary<string, Quote> _quotes = new(StringComparer.Ordinal);
    private DateTime _lastReload;
    private int _failures;
    private long _version;
    private long _hits;

    public QuoteCache(IQuoteSource source)
    {
        _source = source ?? throw new ArgumentNullException(nameof(source));
        _lastReload = DateTime.UtcNow;
        _hits = 0;
    }

    public long Version => Volatile.Read(ref _version);

    public bool LooksBroken => _failures > 3;

    public Quote Get(string symbol)
    {
        _table.EnterReadLock();
        try
        {
            if (_quotes.TryGetValue(symbol, out var found))
            {
                return found;
            }
        }
        finally
        {
            _table.ExitReadLock();
        }

        return Fetch(symbol);
    }

    private Quote Fetch(string symbol)
    {
        if (!_source.TryLoad(symbol, out var fresh))
        {
            throw new KeyNotFoundException(symbol);
        }

        _table.EnterUpgradeableReadLock();
        try
        {
            if (_quotes.TryGetValue(symbol, out var other))
            {
                return other;
            }

            _table.EnterWriteLock();
            try
            {
                _quotes.Add(symbol, fresh);
                _version++;
                _hits++;
                return fresh;
            }
            finally
            {
                _table.ExitWriteLock();
            }
        }
        finally
        {
            _table.ExitUpgradeableReadLock();
        }
    }

    public bool Put(Quote quote, bool onlyIfNewer)
    {
        var upgraded = false;
        _table.EnterUpgradeableReadLock();
        try
        {
            var changes = !_quotes.TryGetValue(quote.Symbol, out var old) || (!onlyIfNewer && old != quote);
            if (changes)
            {
                _table.EnterWriteLock();
                upgraded = true;
                _quotes[quote.Symbol] = quote;
                _version++;
            }

            return changes;
        }
        finally
        {
            if (upgraded)
            {
                _table.ExitWriteLock();
            }

            _table.ExitUpgradeableReadLock();
        }
    }

    public void Reload(TimeSpan maxAge)
    {
        if (!Monitor.TryEnter(_refreshGate))
        {
            return;
        }

        try
        {
            if (DateTime.UtcNow - _lastReload < maxAge)
            {
                return;
            }

            var next = new Dictionary<string, Quote>(StringComparer.Ordinal);
            try
            {
                foreach (var quote in _source.Load())
                {
                    next[quote.Symbol] = quote;
                }
            }
            catch (IOException) when (_failures < 10)
            {
                _failures++;
                return;
            }

            _failures = 0;
            Install(next);
            _lastReload = DateTime.UtcNow;
        }
        finally
        {
            Monitor.Exit(_refreshGate);
        }
    }

    private void Install(Dictionary<string, Quote> next)
    {
        _table.EnterWriteLock();
        try
        {
            _quotes = next;
            _version++;
        }
        finally
        {
            _table.ExitWriteLock();
        }
    }

    public (int Count, long Version, long Hits) Stats()
    {
        if (!_table.TryEnterReadLock(TimeSpan.FromMilliseconds(50)))
        {
            return (-1, _version, -1);
        }

        try
        {
            return (_quotes.Count, _version, _hits);
        }
        finally
        {
            _table.ExitReadLock();
        }
    }

    public void Dispose() => _table.Dispose();
}
