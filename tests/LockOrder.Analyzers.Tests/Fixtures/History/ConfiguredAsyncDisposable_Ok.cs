// The scope of an asynchronous lock under `await using` with ConfigureAwait on the disposable, as libraries have to write it.
public sealed class Session
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _calls;

    public async ValueTask<Handle> EnterAsync(CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation).ConfigureAwait(false);
        return new Handle(_gate);
    }

    public async Task CallAsync(CancellationToken cancellation)
    {
        var handle = await EnterAsync(cancellation).ConfigureAwait(false);
        await using (handle.ConfigureAwait(false))
        {
            _calls++;
        }

        await PingAsync(cancellation).ConfigureAwait(false);
    }

    public async Task PingAsync(CancellationToken cancellation)
    {
        await using var handle = (await EnterAsync(cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        _calls++;
    }

    public readonly struct Handle(SemaphoreSlim gate) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            gate.Release();
            return default;
        }
    }
}
