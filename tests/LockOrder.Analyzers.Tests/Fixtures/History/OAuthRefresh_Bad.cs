// After several token caches (MSAL, Jellyfin, Azure SDK): a home-made async lock hands out a releaser, and a refresh under it asks for the token again.
public sealed class AsyncLock
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);
    private readonly Task<Releaser> _releaser;

    public AsyncLock() => _releaser = Task.FromResult(new Releaser(this));

    public async Task<Releaser> LockAsync(CancellationToken cancellation = default)
    {
        await _semaphore.WaitAsync(cancellation).ConfigureAwait(false);
        return new Releaser(this);
    }

    public readonly struct Releaser(AsyncLock owner) : IDisposable
    {
        public void Dispose() => owner._semaphore.Release();
    }
}

public interface ITokenClient
{
    Task<string> GetStringAsync(string url, CancellationToken cancellation);
}

public sealed class TokenCache(ITokenClient client)
{
    private readonly AsyncLock _lock = new();
    private string? _token;
    private DateTimeOffset _expires;

    public bool IsStale => DateTimeOffset.UtcNow > _expires;

    public async Task<string> GetTokenAsync(CancellationToken cancellation)
    {
        using (await _lock.LockAsync(cancellation))
        {
            if (_token is null || IsStale)
            {
                _token = await {|LOCK1005:RefreshAsync(cancellation)|};
            }

            return _token;
        }
    }

    private async Task<string> RefreshAsync(CancellationToken cancellation)
    {
        var old = _token is null ? "none" : await GetTokenAsync(cancellation);
        return await RequestAsync(old, cancellation);
    }

    private async Task<string> RequestAsync(string old, CancellationToken cancellation)
    {
        var answer = await client.GetStringAsync("https://localhost/token?old=" + old, cancellation);
        _expires = DateTimeOffset.UtcNow.AddMinutes(5);
        return answer;
    }
}
