public sealed class Memo
{
    private readonly object _lock = new();
    private readonly Dictionary<int, Task<int>> _tasks = new();
    public bool TryGet(int k, out int v)
    {
        lock (_lock)
        {
            if (_tasks.TryGetValue(k, out var t) && t.IsCompletedSuccessfully)
            {
                v = t.Result;
                return true;
            }
        }
        v = 0;
        return false;
    }
}
