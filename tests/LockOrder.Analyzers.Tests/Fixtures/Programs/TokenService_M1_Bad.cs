/* LockOrdering.md
# Locks of the token service

One gate around the refresh, one small lock for the numbers.

```lock-order
TokenCache._refresh
  ->TokenStats._sync      (FetchWithRetryAsync->Miss)
```

| Lock | Protects |
|---|---|
| `TokenCache._refresh` | `TokenCache._token (writes)`, `TokenCache._failures` |
| `TokenStats._sync` | `TokenStats._hits`, `TokenStats._misses`, `TokenStats._last` |
*/
public sealed record Token(string Value, DateTimeOffset Expires)
{
    public bool IsFresh => Expires > DateTimeOffset.UtcNow.AddSeconds(30);
}

public interface ITokenClient
{
    Task<Token> FetchAsync(string scope, CancellationToken cancellation);
}

public sealed class TokenStats
{
    private readonly object _sync = new();
    private long _hits;
    private long _misses;
    private DateTimeOffset _last;

    public void Hit()
    {
        lock (_sync)
        {
            _hits++;
        }
    }

    public void Miss()
    {
        lock (_sync)
        {
            _misses++;
            _last = DateTimeOffset.UtcNow;
        }
    }

    public (long Hits, long Misses, DateTimeOffset Last) Snapshot()
    {
        lock (_sync)
        {
            return (_hits, _misses, _last);
        }
    }

    public string Describe(TokenCache cache)
    {
        var failures = cache.Failures();
        lock (_sync)
        {
            return $"{_hits}/{_misses} ({failures} failures)";
        }
    }
}

public sealed class TokenCache : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim _refresh = new(1, 1);
    private readonly TokenStats _stats;
    private readonly ITokenClient _client;
    private readonly string _scope;
    private Token? _token;
    private int _failures;

    public TokenCache(ITokenClient client, string scope, TokenStats stats)
    {
        _client = client;
        _scope = scope;
        _stats = stats;
    }

    public async ValueTask<Token> GetAsync(CancellationToken cancellation = default)
    {
        if (_token is { IsFresh: true } token)
        {
            _stats.Hit();
            return token;
        }

        if (!await _refresh.WaitAsync(s_patience, cancellation).ConfigureAwait(false))
        {
            throw new TimeoutException("token refresh");
        }

        try
        {
            if (_token is { IsFresh: true } other)
            {
                _stats.Hit();
                return other;
            }

            return await FetchWithRetryAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _refresh.Release();
        }
    }

    public async Task InvalidateAsync(string value, CancellationToken cancellation = default)
    {
        {|LOCK3001.w:await {|LOCK3001.w:{|LOCK3001.w:_refresh.WaitAsync(cancellation)|}.ConfigureAwait(false)|}|};
        if (_token?.Value != value)
        {
            return;
        }

        _token = null;
        _refresh.Release();
    }

    public int Failures()
    {
        _refresh.Wait();
        try
        {
            return _failures;
        }
        finally
        {
            _refresh.Release();
        }
    }

    public void Dispose() => _refresh.Dispose();

    private async Task<Token> FetchWithRetryAsync(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var token = await _client.FetchAsync(_scope, cancellation).ConfigureAwait(false);
                _failures = 0;
                _token = token;
                _stats.Miss();
                return token;
            }
            catch (IOException) when (attempt < 3)
            {
                _failures++;
                await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt), cancellation).ConfigureAwait(false);
            }
        }
    }
}
