//- ignore LOCK4003
// After ppy/osu #11565: a lost connection was built anew inside the connection's semaphore, and the part that builds it disconnects first, which takes the semaphore.
public interface IHubLink : IAsyncDisposable
{
    Task StartAsync(CancellationToken token);
}

public sealed class HubClientConnector(Func<IHubLink> build)
{
    private readonly SemaphoreSlim _connectionLock = new(1);
    private CancellationTokenSource _cancel = new();
    private IHubLink? _current;
    private bool _connected;

    public bool IsConnected => _connected;

    public async Task OnStateChanged(bool online)
    {
        if (online)
        {
            await Connect().ConfigureAwait(false);
        }
        else
        {
            await Disconnect(true).ConfigureAwait(false);
        }
    }

    private async Task Connect()
    {
        _cancel.Cancel();
        await _connectionLock.WaitAsync().ConfigureAwait(false);
        try
        {
        }
        finally
        {
            _connectionLock.Release();
        }
    }

    private async Task Rebuild()
    {
        await _connectionLock.WaitAsync().ConfigureAwait(false);
        try
        {
            await {|LOCK1005:Disconnect(true)|}.ConfigureAwait(false);
            _cancel = new CancellationTokenSource();
            _current = build();
            await _current.StartAsync(_cancel.Token).ConfigureAwait(false);
            _connected = true;
        }
        finally
        {
            _connectionLock.Release();
        }
    }

    public Task Reconnect() => Rebuild();

    private async Task Disconnect(bool takeLock)
    {
        _cancel.Cancel();
        if (takeLock)
        {
            await _connectionLock.WaitAsync().ConfigureAwait(false);
        }

        try
        {
            if (_current != null)
            {
                await _current.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _current = null;
            _connected = false;
            if (takeLock)
            {
                _connectionLock.Release();
            }
        }
    }
}
