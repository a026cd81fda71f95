/* LockOrdering.md
```lock-order
Mail.Send -> Mail.Pool
```

| Lock | Declared as | Protects |
|---|---|---|
| `Mail.Send` | `Mailer._send` | `Mailer._sent`, `Mailer._lastError` |
| `Mail.Pool` | `Mailer._pool` | `Mailer._connections` |
*/
public static class SemaphoreExtensions
{
    public static async ValueTask<SemaphoreReleaser> EnterAsync(this SemaphoreSlim semaphore, CancellationToken token = default)
    {
        await semaphore.WaitAsync(token).ConfigureAwait(false);
        return new SemaphoreReleaser(semaphore);
    }

    public static SemaphoreReleaser Enter(this SemaphoreSlim semaphore)
    {
        semaphore.Wait();
        return new SemaphoreReleaser(semaphore);
    }

    public static async Task<IDisposable> UseWaitAsync(this SemaphoreSlim semaphore)
    {
        await semaphore.WaitAsync();
        return new Wrapper(semaphore);
    }

    private sealed class Wrapper(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}

public readonly struct SemaphoreReleaser(SemaphoreSlim semaphore) : IDisposable
{
    public void Dispose() => semaphore.Release();
}

public sealed class Mailer
{
    private readonly SemaphoreSlim _send = new(1, 1);
    private readonly SemaphoreSlim _pool = new(1, 1);
    private readonly Stack<Stream> _connections = new();
    private int _sent;
    private string? _lastError;

    public async Task<bool> SendAsync(string text, CancellationToken token)
    {
        using (await _send.EnterAsync(token).ConfigureAwait(false))
        {
            var connection = await RentAsync(token).ConfigureAwait(false);
            try
            {
                await connection.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), token).ConfigureAwait(false);
                _sent++;
                return true;
            }
            catch (IOException e)
            {
                _lastError = e.Message;
                return false;
            }
            finally
            {
                using var held = await _pool.EnterAsync();
                _connections.Push(connection);
            }
        }
    }

    private async Task<Stream> RentAsync(CancellationToken token)
    {
        using var held = await _pool.EnterAsync(token);
        return _connections.TryPop(out var stream) ? stream : new MemoryStream();
    }

    public int Sent
    {
        get
        {
            using (_send.Enter())
            {
                return _sent;
            }
        }
    }

    public async Task<string?> LastErrorAsync()
    {
        using (await _send.UseWaitAsync())
        {
            return _lastError;
        }
    }

    public async Task ResetAsync()
    {
        using (await _send.UseWaitAsync())
        using (await _pool.UseWaitAsync())
        {
            _sent = 0;
            _lastError = null;
            while (_connections.TryPop(out var stream)) await stream.DisposeAsync();
        }
    }
}
