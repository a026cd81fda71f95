public sealed class PendingRequests
{
    private readonly object _sync = new();
    private readonly Dictionary<int, TaskCompletionSource<string>> _pending = [];
    private readonly CancellationTokenSource _stop = new();

    public Task<string> Send(int id)
    {
        var source = new TaskCompletionSource<string>();
        lock (_sync)
        {
            _pending[id] = source;
        }

        return source.Task;
    }

    public void Complete(int id, string text)
    {
        lock (_sync)
        {
            if (_pending.Remove(id, out var source))
            {
                {|LOCK4003:source.SetResult(text)|};
            }
        }
    }

    public void Stop()
    {
        lock (_sync)
        {
            {|LOCK4003:_stop.Cancel()|};
            foreach (var source in _pending.Values)
            {
                {|LOCK4003:source.TrySetCanceled()|};
            }
        }
    }
}
