public sealed class Sender(Stream stream) : IAsyncDisposable
{
    private readonly SemaphoreSlim _send = new(1, 1);

    public async Task SendAsync(byte[] data)
    {
        await _send.WaitAsync();
        try
        {
            await stream.WriteAsync(data);
        }
        finally
        {
            _send.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _send.WaitAsync();
        await stream.DisposeAsync();
        _send.Dispose();
    }
}
