// Right as it is, and told of all the same.
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
            {|LOCK4003:_current.TrySetResult(v)|};
            _current = new Req();
        }
    }
}
