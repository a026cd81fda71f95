//- ignore LOCK3003
// After xamarin/Xamarin.Forms' image cache: one semaphore a key, and a hit in the cache returned with it.
public interface IIsolatedStore
{
    Task<byte[]?> ReadAsync(string key);

    Task WriteAsync(string key, byte[] data);
}

public sealed class LockingSemaphore
{
    private readonly SemaphoreSlim _inner = new(1, 1);
    private int _waits;

    public int Waits => Volatile.Read(ref _waits);

    public SemaphoreSlim Inner => _inner;

    public void Counted() => Interlocked.Increment(ref _waits);
}

public sealed class UriImageCache(IIsolatedStore store, System.Net.Http.HttpClient client)
{
    private readonly object _syncHandle = new();
    private readonly Dictionary<string, LockingSemaphore> _semaphores = [];

    private LockingSemaphore SemaphoreFor(string key)
    {
        lock (_syncHandle)
        {
            if (!_semaphores.TryGetValue(key, out var semaphore))
            {
                _semaphores[key] = semaphore = new LockingSemaphore();
            }

            semaphore.Counted();
            return semaphore;
        }
    }

    public async Task<byte[]?> GetAsync(Uri uri, CancellationToken token)
    {
        var key = uri.AbsoluteUri;
        var semaphore = SemaphoreFor(key).Inner;
        await semaphore.WaitAsync(token).ConfigureAwait(false);
        try
        {
            var cached = await store.ReadAsync(key).ConfigureAwait(false);
            if (cached != null)
            {
                return cached;
            }

            var data = await client.GetByteArrayAsync(uri, token).ConfigureAwait(false);
            await store.WriteAsync(key, data).ConfigureAwait(false);
            return data;
        }
        finally
        {
            semaphore.Release();
        }
    }
}
