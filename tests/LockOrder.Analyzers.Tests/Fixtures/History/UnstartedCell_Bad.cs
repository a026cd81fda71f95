/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| cell | `UnstartedCell._lock` | `UnstartedCell._messages (contents)` |
*/
//- ignore LOCK4003
// After akkadotnet/akka.net's repointable reference: a message for a cell that has not started waits a limited time for the lock; one of the two sends forgot it when the cell had been replaced.
public interface ICell
{
    void SendMessage(object sender, object message);

    void SendSystemMessage(object message);

    bool IsLocal { get; }
}

public sealed class ActorCell(string name) : ICell
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<object> _mailbox = new();

    public string Name => name;

    public bool IsLocal => true;

    public void SendMessage(object sender, object message) => _mailbox.Enqueue((sender, message));

    public void SendSystemMessage(object message) => _mailbox.Enqueue(message);
}

public sealed class UnstartedCell(RepointableRef self, TimeSpan timeout) : ICell
{
    private readonly object _lock = new();
    private readonly LinkedList<(object? Sender, object Message)> _messages = new();

    public bool IsLocal => true;

    public void ReplaceWith(ICell cell)
    {
        lock (_lock)
        {
            try
            {
                while (_messages.First is { } node)
                {
                    _messages.RemoveFirst();
                    if (node.Value.Sender is { } sender)
                    {
                        cell.SendMessage(sender, node.Value.Message);
                    }
                    else
                    {
                        cell.SendSystemMessage(node.Value.Message);
                    }
                }
            }
            finally
            {
                self.SwapUnderlying(cell);
            }
        }
    }

    public void SendMessage(object sender, object message)
    {
        if (Monitor.TryEnter(_lock, timeout))
        {
            try
            {
                var cell = self.Underlying;
                if (IsMyCell(cell))
                {
                    _messages.AddLast((sender, message));
                }
                else
                {
                    cell!.SendMessage(sender, message);
                }
            }
            finally
            {
                Monitor.Exit(_lock);
            }
        }
        else
        {
            DeadLetters.Publish(message);
        }
    }

    public void SendSystemMessage(object message)
    {
        if (!{|LOCK3001:Monitor.TryEnter(_lock, timeout)|})
        {
            DeadLetters.Publish(message);
            return;
        }

        var cell = self.Underlying;
        if (!IsMyCell(cell))
        {
            cell!.SendSystemMessage(message);
            return;
        }

        try
        {
            _messages.AddLast((null, message));
        }
        finally
        {
            Monitor.Exit(_lock);
        }
    }

    private bool IsMyCell(ICell? cell) => cell is null || ReferenceEquals(cell, this);
}

public sealed class RepointableRef
{
    private ICell? _underlying;

    public ICell? Underlying => Volatile.Read(ref _underlying);

    public void Initialize() => SwapUnderlying(new UnstartedCell(this, TimeSpan.FromSeconds(5)));

    public void Point()
    {
        if (Underlying is UnstartedCell unstarted)
        {
            unstarted.ReplaceWith(new ActorCell("started"));
        }
    }

    internal void SwapUnderlying(ICell cell) => Interlocked.Exchange(ref _underlying, cell);
}

internal static class DeadLetters
{
    private static int s_count;

    public static void Publish(object message) => Interlocked.Add(ref s_count, message is null ? 0 : 1);
}
