// After reactiveui/Akavache #411: the releaser is disposed by hand on the fast way out and once more by its using.
public sealed class KeyedGate
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async Task<IDisposable> EnterAsync()
    {
        await _semaphore.WaitAsync();
        return new Releaser(_semaphore);
    }

    private sealed class Releaser(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}

public sealed class BlobCache
{
    private readonly KeyedGate _gate = new();
    private readonly Dictionary<string, byte[]> _blobs = [];

    public bool IsDisposed { get; set; }

    public async Task<byte[]?> GetAsync(string key)
    {
        using var releaser = {|LOCK3002:await _gate.EnterAsync()|};
        if (IsDisposed)
        {
            releaser.Dispose();
            return null;
        }

        return _blobs.GetValueOrDefault(key);
    }

    public async Task InsertAsync(string key, byte[] blob)
    {
        using (await _gate.EnterAsync())
        {
            _blobs[key] = blob;
        }
    }
}
