// After StackExchange/StackExchange.Redis #2376 and #2378, fixed: a dead connection completed its messages under the queue's lock, and a
// message that timed out described the queue under its own. Now neither lock is taken under the other.
public sealed class Message
{
    private string? _fault;

    public void Fail(string fault)
    {
        lock (this)
        {
            _fault = fault;
        }
    }

    public void Await(Bridge bridge)
    {
        lock (this)
        {
            if (Monitor.Wait(this, 1000))
            {
                return;
            }
        }

        Fail(bridge.Describe());
    }
}

public sealed class Bridge
{
    private readonly Queue<Message> _unanswered = [];

    public string Describe()
    {
        lock (_unanswered)
        {
            return $"{_unanswered.Count} unanswered";
        }
    }

    public void Abort()
    {
        while (Next() is { } message)
        {
            message.Fail("connection lost");
        }
    }

    private Message? Next()
    {
        lock (_unanswered)
        {
            return _unanswered.TryDequeue(out var message) ? message : null;
        }
    }
}
