/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| send | `WsClient._sendLock` | |
| state | `WsClient._stateLock` | `WsClient._state` |

```lock-order
send > state
```
*/
//- ignore LOCK4003
//- ignore LOCK3003
// After Nethereum's and WatsonWebsocket's clients: an async helper that is started, not awaited, runs up to its first await under the caller's lock.
public enum ClientState
{
    Closed,
    Open,
    Closing,
}

public sealed class WsClient(Func<string, Task> write)
{
    private readonly SemaphoreSlim _sendLock = new(1, 1);
    private readonly object _stateLock = new();
    private ClientState _state;

    public void Open()
    {
        lock (_stateLock)
        {
            _state = ClientState.Open;
        }
    }

    public async Task<bool> SendAsync(string text)
    {
        await _sendLock.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!CanSend())
            {
                return false;
            }

            await write(text).ConfigureAwait(false);
            return true;
        }
        finally
        {
            _sendLock.Release();
        }
    }

    private bool CanSend()
    {
        lock (_stateLock)
        {
            return _state == ClientState.Open;
        }
    }

    public void Close()
    {
        bool tell;
        lock (_stateLock)
        {
            tell = _state == ClientState.Open;
            _state = ClientState.Closing;
        }

        if (tell)
        {
            _ = SayGoodbyeAsync();
        }
    }

    private async Task SayGoodbyeAsync()
    {
        await _sendLock.WaitAsync().ConfigureAwait(false);
        try
        {
            await write("bye").ConfigureAwait(false);
        }
        finally
        {
            _sendLock.Release();
        }
    }
}
