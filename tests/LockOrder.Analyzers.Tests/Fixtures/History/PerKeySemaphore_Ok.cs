// After many image and download caches (Jellyfin's, FFImageLoading's): one semaphore a key, and the wait that timed out leaves through the block that gives it back.
using System.Collections.Concurrent;

public sealed class ImageProcessor
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new();
    private readonly SemaphoreSlim _encoder = new(1, 1);
    private int _encoded;

    public int Encoded => _encoded;

    public async Task<string> GetAsync(string path, Func<string, bool> exists)
    {
        var gate = _locks.GetOrAdd(path, static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (File.Exists(path))
            {
                return path;
            }

            await EncodeAsync(path).ConfigureAwait(false);
            return path;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task EncodeAsync(string path)
    {
        if (!await _encoder.WaitAsync(TimeSpan.FromSeconds(30)).ConfigureAwait(false))
        {
            throw new TimeoutException(path);
        }

        try
        {
            await Task.Delay(path.Length).ConfigureAwait(false);
            _encoded++;
        }
        finally
        {
            _encoder.Release();
        }
    }
}
