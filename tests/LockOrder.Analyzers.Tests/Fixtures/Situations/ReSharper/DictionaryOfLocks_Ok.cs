public class R
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, SemaphoreSlim> _locks = new();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, object> _monitors = new();

    public async Task Keyed(string key)
    {
        var gate = _locks.GetOrAdd(key, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync();
        try
        {
            await Task.Yield();
        }
        finally
        {
            gate.Release();
        }
    }

    public void Monitors(string a, string b)
    {
        lock (_monitors.GetOrAdd(a, _ => new object()))
        {
            lock (_monitors.GetOrAdd(b, static _ => new object()))
            {
                Console.WriteLine();
            }
        }
    }

    public bool TryKeyed(string key)
    {
        if (_locks.TryGetValue(key, out var gate) && gate.Wait(0))
        {
            try
            {
                return true;
            }
            finally
            {
                gate.Release();
            }
        }

        return false;
    }
}
