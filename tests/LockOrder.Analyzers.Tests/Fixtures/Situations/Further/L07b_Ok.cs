/* LockOrdering.md
| Lock | Protects |
|---|---|
| `ChannelBase.ThisLock` | `DuplexChannel._queue` |
*/
internal abstract class ChannelBase
{
    protected object ThisLock { get; } = new();

    public void Open()
    {
        lock (ThisLock)
        {
            OnOpen();
        }
    }

    protected abstract void OnOpen();
}

internal sealed class DuplexChannel : ChannelBase
{
    private readonly Queue<int> _queue = new();

    protected override void OnOpen() => _queue.Clear();
}
