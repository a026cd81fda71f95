/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| queue lock | `OperationQueue._queueLock` | `OperationQueue._state`, `OperationQueue._tail`, `OperationQueue._sequence` | |
*/
// After dotnet/runtime's sockets: the queue of operations is locked by a token that a using releases; a change left by hand in one state and returned from another.
public abstract class AsyncOperation
{
    internal AsyncOperation? Next { get; set; }

    public abstract bool TryComplete(SocketContext context);

    public abstract void Abort();
}

public sealed class SendOperation(int bytes) : AsyncOperation
{
    private int _left = bytes;

    public override bool TryComplete(SocketContext context)
    {
        _left -= context.Send(_left);
        return _left == 0;
    }

    public override void Abort() => _left = 0;
}

public sealed class SocketContext
{
    private readonly OperationQueue<SendOperation> _sends = new();
    private int _window = 16;

    public int Send(int wanted) => Math.Min(wanted, Interlocked.Exchange(ref _window, 0));

    public bool StartSend(SendOperation operation) => _sends.StartAsync(this, operation, 0);

    public void Stop() => _sends.StopAndAbort();

    public SendOperation? Ready() => _sends.ProcessSyncEventOrGetAsyncEvent(this);
}

internal enum QueueState
{
    Ready,
    Waiting,
    Processing,
    Stopped,
}

internal sealed class OperationQueue<TOperation>
    where TOperation : AsyncOperation
{
    private readonly object _queueLock = new();
    private QueueState _state;
    private int _sequence;
    private TOperation? _tail;

    private LockToken Lock() => new(_queueLock);

    public bool StartAsync(SocketContext context, TOperation operation, int observed)
    {
        using (Lock())
        {
            switch (_state)
            {
                case QueueState.Ready:
                    if (observed != _sequence)
                    {
                        break;
                    }

                    _state = QueueState.Waiting;
                    goto case QueueState.Waiting;

                case QueueState.Waiting:
                case QueueState.Processing:
                    operation.Next = _tail;
                    _tail = operation;
                    return true;

                case QueueState.Stopped:
                    operation.Abort();
                    return false;

                default:
                    throw new InvalidOperationException();
            }
        }

        return operation.TryComplete(context);
    }

    public TOperation? ProcessSyncEventOrGetAsyncEvent(SocketContext context)
    {
        TOperation? operation;
        using (Lock())
        {
            switch (_state)
            {
                case QueueState.Ready:
                    _sequence++;
                    return null;

                case QueueState.Waiting:
                    operation = _tail;
                    _state = QueueState.Processing;
                    break;

                case QueueState.Processing:
                    _sequence++;
                    return null;

                default:
                    return null;
            }
        }

        if (operation is null || operation.TryComplete(context))
        {
            using (Lock())
            {
                _tail = null;
                _state = QueueState.Ready;
                _sequence++;
            }
        }

        return operation;
    }

    public void StopAndAbort()
    {
        using (Lock())
        {
            _state = QueueState.Stopped;
            for (AsyncOperation? operation = _tail; operation is not null; operation = operation.Next)
            {
                operation.Abort();
            }

            _tail = null;
        }
    }

    private readonly ref struct LockToken
    {
        private readonly object _lockObject;

        public LockToken(object lockObject)
        {
            _lockObject = lockObject;
            Monitor.Enter(_lockObject);
        }

        public void Dispose() => Monitor.Exit(_lockObject);
    }
}
