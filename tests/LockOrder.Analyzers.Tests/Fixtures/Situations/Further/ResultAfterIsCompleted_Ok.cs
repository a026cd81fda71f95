public sealed class Memo
{
    private readonly object _lock = new();
    private Task<int>? _task;
    public int? Peek()
    {
        lock (_lock)
        {
            return _task is { IsCompletedSuccessfully: true } ? _task.Result : null;
        }
    }
}
