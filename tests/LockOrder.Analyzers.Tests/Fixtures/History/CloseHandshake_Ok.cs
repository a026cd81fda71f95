/* LockOrdering.md
Locks of the socket, outermost first.

```lock-order
WebSocketBase.SessionHandle -> WebSocketBase.ThisLock
```
*/
// After dotnet/runtime #115559: one end closes under its lock and takes the session, the other processes under the session and takes the lock.
public abstract class WebSocketBase
{
    private readonly object _thisLock = new();
    private readonly object _sessionHandle = new();
    private int _state;
    private bool _closeSent;
    private bool _closeReceived;

    public int State => _state;

    public void Process(int operation)
    {
        var taken = false;
        try
        {
            Monitor.Enter(_sessionHandle, ref taken);
            if (operation == 8)
            {
                StartOnCloseReceived();
            }
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_sessionHandle);
            }
        }
    }

    private void StartOnCloseReceived()
    {
        lock (_thisLock)
        {
            _closeReceived = true;
            _state = _closeSent ? 3 : 2;
        }
    }

    public void Close(int status)
    {
        lock (_thisLock)
        {
            if (_state >= 3)
            {
                return;
            }
        }

        CloseOutput(status);
    }

    protected void CloseOutput(int status)
    {
        var thisTaken = false;
        var sessionTaken = false;
        try
        {
            TakeLocks(ref thisTaken, ref sessionTaken);
            _closeSent = status != 0;
            _state = _closeReceived ? 3 : 1;
        }
        finally
        {
            ReleaseLocks(ref thisTaken, ref sessionTaken);
        }
    }

    private void TakeLocks(ref bool thisTaken, ref bool sessionTaken)
    {
        Monitor.Enter(_sessionHandle, ref sessionTaken);
        Monitor.Enter(_thisLock, ref thisTaken);
    }

    private void ReleaseLocks(ref bool thisTaken, ref bool sessionTaken)
    {
        if (thisTaken)
        {
            Monitor.Exit(_thisLock);
            thisTaken = false;
        }

        if (sessionTaken)
        {
            Monitor.Exit(_sessionHandle);
            sessionTaken = false;
        }
    }
}
