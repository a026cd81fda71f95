/* LockOrdering.md
```lock-order
Client.StartLock > Client.StateLock
```
*/
// After SignalR/SignalR #4102 and #4241: the heartbeat reconnected, and so stopped, under the state lock. The fix leaves the lock first.
public sealed class Client
{
    private readonly object _startLock = new();
    private readonly object _stateLock = new();
    private int _state;

    public void Start()
    {
        lock (_startLock)
        {
            lock (_stateLock)
            {
                _state = 1;
            }
        }
    }

    public void Stop()
    {
        lock (_startLock)
        {
            _state = 0;
        }
    }

    internal void CheckKeepAlive(Heartbeat heartbeat)
    {
        bool lost;
        lock (_stateLock)
        {
            lost = _state == 1;
        }

        if (lost)
        {
            heartbeat.OnTimeout(this);
        }
    }
}

internal sealed class Heartbeat
{
    public void OnTimeout(Client client) => Reconnect(client);

    private static void Reconnect(Client client) => client.Stop();
}
