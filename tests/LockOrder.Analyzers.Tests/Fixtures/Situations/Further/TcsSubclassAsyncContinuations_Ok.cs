public sealed class Req() : TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
public sealed class Rpc
{
    private readonly object _lock = new();
    private Req _current = new();
    public Task<int> Current { get { lock (_lock) return _current.Task; } }
    public void Reply(int v)
    {
        lock (_lock)
        {
            _current.TrySetResult(v);
            _current = new Req();
        }
    }
}
