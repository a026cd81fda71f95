/* LockOrdering.md
```lock-order
Feed._turn
  ->Feed._gate
```

| Lock | Protects |
|---|---|
| `Feed._turn` | `Feed._position`, `Feed._buffer`, `Feed._retries` |
| `Feed._gate` | `Feed._listeners`, `Feed._last` |
*/
//- ignore LOCK4003
// The listeners run under the turn on purpose, which that rule says and which is not the subject here.
public sealed partial class Feed(HttpMessage source, object? tag = null)
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly object _gate = tag ?? new object();
    private readonly List<Func<string, Task>> _listeners = [];
    private string? _last;
    private long _position;
    private byte[] _buffer = new byte[1024];
    private int _retries;

    public async Task<int> PollAsync(CancellationToken ct)
    {
        var entered = await _turn.WaitAsync(TimeSpan.FromSeconds(10), ct).ConfigureAwait(false);
        if (!entered) return -1;
        try
        {
            var n = await FillAsync(ct).ConfigureAwait(false);
            await foreach (var line in LinesAsync(n)) await NotifyAsync(line).ConfigureAwait(false);
            return n;
        }
        catch (IOException) when (_retries++ < 3)
        {
            return 0;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async ValueTask<int> FillAsync(CancellationToken ct)
    {
        var n = await source.ReadAsync(_buffer, _position, ct).ConfigureAwait(false);
        if (n == _buffer.Length) Array.Resize(ref _buffer, n * 2);
        _position += n;
        _retries = 0;
        return n;
    }

    private async IAsyncEnumerable<string> LinesAsync(int n)
    {
        for (var i = 0; i < n; i++)
        {
            await Task.Yield();
            yield return $"{_position}:{_buffer[i]}";
        }
    }

    private async Task NotifyAsync(string line)
    {
        Func<string, Task>[] copy;
        lock (_gate)
        {
            _last = line;
            copy = [.. _listeners];
        }

        await Task.WhenAll(copy.Select(l => l(line)));
    }

    partial void OnAdded(int count);

    public void Add(Func<string, Task> listener)
    {
        int count;
        lock (_gate)
        {
            _listeners.Add(listener);
            count = _listeners.Count;
        }

        OnAdded(count);
    }

    public async Task ResetAsync()
    {
        await _turn.WaitAsync();
        try
        {
            await Task.Run(() =>
            {
                _position = 0;
                Array.Clear(_buffer);
            });
        }
        finally { _turn.Release(); }
    }

    public string? Last { get { lock (_gate) return _last; } }
}

public sealed partial class Feed
{
    partial void OnAdded(int count)
    {
        lock (_gate) _last = count.ToString();
    }
}

public abstract class HttpMessage
{
    public abstract ValueTask<int> ReadAsync(Memory<byte> into, long at, CancellationToken ct);
}
