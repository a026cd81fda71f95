// After StackExchange/StackExchange.Redis #2376 and #2378: a dead connection completed its messages under the queue's lock, and a
// message that timed out described the queue under its own. 
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
            if (!Monitor.Wait(this, 1000) && _fault is null)
            {
                _fault = {|LOCK1003.leg:bridge.Describe()|};
            }
        }
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
        lock (_unanswered)
        {
            while (_unanswered.TryDequeue(out var message))
            {
                {|LOCK1003.leg:message.Fail("connection lost")|};
            }
        }
    }
}
