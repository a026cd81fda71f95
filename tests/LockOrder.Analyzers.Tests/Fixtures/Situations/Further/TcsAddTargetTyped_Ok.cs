public sealed class Rpc
{
    private readonly object _lock = new();
    private readonly Dictionary<int, TaskCompletionSource<int>> _pending = new();

    public Task<int> CallAsync(int id)
    {
        lock (_lock)
        {
            _pending.Add(id, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return _pending[id].Task;
        }
    }

    public void Reply(int id, int v)
    {
        lock (_lock)
        {
            if (_pending.Remove(id, out var p))
            {
                p.TrySetResult(v);
            }
        }
    }
}
