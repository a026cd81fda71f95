/* LockOrdering.md
Npgsql's connector.

| Lock | Declared as | Protects |
|---|---|---|
| cancel lock | `Connector.CancelLock` | `Connector._userCancellationRequested` |
| sync | `Connector.SyncObj` | `Connector._state`, `Connector._breakReason` |
| pool | `ConnectorPool._pruneLock` | `ConnectorPool._pruned` |

```lock-order
cancel lock > sync > pool
```
*/
//- ignore LOCK4003
// After npgsql/npgsql #5976 (and #3495): a broken connector ran the user's cancellation under its state lock.
public enum ConnectorState
{
    Closed,
    Ready,
    Executing,
    Waiting,
    Broken,
}

public sealed class ConnectorPool
{
    private readonly object _pruneLock = new();
    private int _pruned;

    internal void Remove()
    {
        lock (_pruneLock)
        {
            _pruned++;
        }
    }
}

public sealed class Connector(ConnectorPool pool)
{
    private readonly object _syncObj = new();
    private bool _userCancellationRequested;
    private ConnectorState _state = ConnectorState.Ready;
    private Exception? _breakReason;

    private object SyncObj => _syncObj;

    internal object CancelLock { get; } = new();

    public CancellationTokenRegistration StartUserAction(ConnectorState state, CancellationToken token)
    {
        lock (SyncObj)
        {
            if (_state == ConnectorState.Broken)
            {
                throw new InvalidOperationException("broken", _breakReason);
            }

            _state = state;
        }

        return token.Register(static c => ((Connector)c!).PerformUserCancellation(), this);
    }

    internal void PerformUserCancellation()
    {
        lock (CancelLock)
        {
            _userCancellationRequested = true;
            var waiting = IsWaiting();
            if (waiting)
            {
                Break(new OperationCanceledException());
            }
        }
    }

    private bool IsWaiting()
    {
        lock (SyncObj)
        {
            return _state == ConnectorState.Waiting;
        }
    }

    public Exception Break(Exception reason)
    {
        lock (SyncObj)
        {
            if (_state != ConnectorState.Broken)
            {
                _state = ConnectorState.Broken;
                _breakReason = reason;
                pool.Remove();
                {|LOCK1001:Cleanup()|};
            }
        }
        return reason;
    }

    private void Cleanup() => ResetCancellation();

    private void ResetCancellation()
    {
        lock (CancelLock)
        {
            _userCancellationRequested = false;
        }
    }

    public bool Cancelled
    {
        get
        {
            lock (CancelLock)
            {
                return _userCancellationRequested;
            }
        }
    }
}
