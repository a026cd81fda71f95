// After StackExchange/StackExchange.Redis #2376: a failed connection completed its messages under the queue's lock; a synchronous caller built its timeout error, which peeks into the queue, under the message's lock.
public abstract class Message
{
    private readonly ResultBox _box = new();

    public ResultBox Box => _box;

    public void SetException(Exception error)
    {
        _box.SetException(error);
        Complete();
    }

    public void Complete() => _box.ActivateContinuations();

    public abstract string Describe();
}

public sealed class ResultBox
{
    private Exception? _error;
    private bool _done;

    public void SetException(Exception error) => _error = error;

    public void ActivateContinuations()
    {
        lock (this)
        {
            _done = true;
            Monitor.PulseAll(this);
        }
    }

    internal bool WaitDone(int milliseconds) => _done || Monitor.Wait(this, milliseconds);

    internal Exception? Error => _error;
}

public sealed class PhysicalConnection
{
    private readonly Queue<Message> _writtenAwaitingResponse = new();

    internal void Enqueue(Message message)
    {
        lock (_writtenAwaitingResponse)
        {
            _writtenAwaitingResponse.Enqueue(message);
        }
    }

    internal void GetHeadMessages(out Message? next)
    {
        next = null;
        var haveLock = false;
        try
        {
            Monitor.TryEnter(_writtenAwaitingResponse, 10, ref haveLock);
            if (haveLock)
            {
                _writtenAwaitingResponse.TryPeek(out next);
            }
        }
        finally
        {
            if (haveLock)
            {
                Monitor.Exit(_writtenAwaitingResponse);
            }
        }
    }

    public void RecordConnectionFailed(Exception reason)
    {
        Message? next;
        while (TryTake(out next))
        {
            next!.SetException(reason);
        }
    }

    private bool TryTake(out Message? next)
    {
        lock (_writtenAwaitingResponse)
        {
            return _writtenAwaitingResponse.TryDequeue(out next);
        }
    }
}

internal static class ExceptionFactory
{
    internal static Exception Timeout(PhysicalConnection connection, Message message)
    {
        var text = new System.Text.StringBuilder("timeout ").Append(message.Describe());
        AddCommonDetail(text, connection);
        return new TimeoutException(text.ToString());
    }

    private static void AddCommonDetail(System.Text.StringBuilder text, PhysicalConnection connection)
    {
        connection.GetHeadMessages(out var next);
        text.Append(next?.Describe() ?? "none");
    }
}

public sealed class Multiplexer(PhysicalConnection connection)
{
    public void ExecuteSync(Message message)
    {
        connection.Enqueue(message);
        var box = message.Box;
        bool done;
        lock (box)
        {
            done = box.WaitDone(5000);
        }

        if (!done)
        {
            throw ExceptionFactory.Timeout(connection, message);
        }
    }
}
