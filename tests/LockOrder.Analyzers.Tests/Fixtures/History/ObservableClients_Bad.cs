// After SignalR's hub connection: the state lock is an asynchronous one, its scope is handed to a helper, and the helper's reconnect wants a connection of its own.
public sealed class ConnectionState2
{
    private readonly SemaphoreSlim _connectionLock = new(1, 1);
    private int _invocations;

    public bool IsClosing { get; set; }

    public int Invocations => _invocations;

    public async Task WaitAsync(string name)
    {
        await _connectionLock.WaitAsync().ConfigureAwait(false);
        if (name.Length == 0)
        {
            Release();
            throw new ArgumentException("name");
        }
    }

    public void Release() => _connectionLock.Release();

    public async Task<int> InvokeAsync(string name)
    {
        await WaitAsync(name).ConfigureAwait(false);
        try
        {
            _invocations++;
            if (IsClosing)
            {
                await {|LOCK1005:ResetAsync(name)|}.ConfigureAwait(false);
            }

            return _invocations;
        }
        finally
        {
            Release();
        }
    }

    public async Task ResetAsync(string name)
    {
        await WaitAsync(name).ConfigureAwait(false);
        try
        {
            ResetCore();
        }
        finally
        {
            Release();
        }
    }

    private void ResetCore()
    {
        _invocations = 0;
        IsClosing = false;
    }
}
