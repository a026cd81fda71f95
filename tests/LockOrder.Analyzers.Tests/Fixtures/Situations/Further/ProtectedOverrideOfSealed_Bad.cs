/* LockOrdering.md
| Lock | Protects |
|---|---|
| `ChannelBase.ThisLock` | `ChannelBase.State`, `DuplexChannel._queue` |
*/
public abstract class ChannelBase
{
    protected object ThisLock { get; } = new();
    protected int State;

    public void Open()
    {
        lock (ThisLock)
        {
            State = 1;
            OnOpen();
        }
    }

    public void Close()
    {
        lock (ThisLock)
        {
            State = 2;
        }

        OnClose();
    }

    protected abstract void OnOpen();
    protected abstract void OnClose();
}

public sealed class DuplexChannel : ChannelBase
{
    private readonly Queue<int> _queue = new();

    protected override void OnOpen() => _queue.Clear();

    protected override void OnClose()
    {
        lock (ThisLock)
        {
            _queue.Clear();
        }

        Console.WriteLine({|LOCK2001:State|});
    }

    public bool TryDequeue(out int item)
    {
        if ({|LOCK2001:State|} != 1)
        {
            item = 0;
            return false;
        }

        lock (ThisLock)
        {
            return _queue.TryDequeue(out item);
        }
    }
}
