using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Async;

/// <summary>Loads once, on first use, asynchronously; later callers neither wait nor lock.</summary>
public abstract class AsyncInitialised<T>
    where T : class
{
    private readonly SemaphoreSlim _loading = new(initialCount: 1, maxCount: 1);
    private volatile T? _value;

    public bool IsLoaded => _value is not null;

    public ValueTask<T> GetAsync(CancellationToken cancel = default) =>
        _value is { } ready ? new(ready) : LoadOnceAsync(cancel);

    public async Task ResetAsync()
    {
        await _loading.WaitAsync().ConfigureAwait(false);
        try
        {
            _value = null;
        }
        finally
        {
            _loading.Release();
        }
    }

    protected abstract Task<T> LoadAsync(CancellationToken cancel);

    private async ValueTask<T> LoadOnceAsync(CancellationToken cancel)
    {
        await _loading.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return _value ??= await LoadAsync(cancel).ConfigureAwait(false);
        }
        finally
        {
            _loading.Release();
        }
    }
}
