/* LockOrdering.md
# Thumbnail cache

| Lock | Declared as | Protects |
|---|---|---|
| key | `KeyGate.Semaphore` | `KeyGate.Value` |
| index | `ThumbnailCache._index` | `ThumbnailCache._order`, `ThumbnailCache._size` |

```lock-order
key
  index
```
*/
//- ignore LOCK3003
using System.Collections.Concurrent;

public sealed class KeyGate
{
    public SemaphoreSlim Semaphore { get; } = new(1, 1);

    public string? Value { get; set; }
}

public interface IRenderer
{
    Task<string> RenderAsync(string path, CancellationToken cancellation);
}

public sealed class ThumbnailCache
{
    private readonly ConcurrentDictionary<string, KeyGate> _gates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<long>>> _sizes = new();
    private readonly object _index = new();
    private readonly LinkedList<string> _order = new();
    private readonly IRenderer _renderer;
    private readonly long _limit;
    private long _size;

    public ThumbnailCache(IRenderer renderer, long limit)
    {
        _renderer = renderer;
        _limit = limit;
    }

    public async Task<string> GetAsync(string path, CancellationToken cancellation = default)
    {
        var gate = _gates.GetOrAdd(path, static _ => new KeyGate());
        await gate.Semaphore.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (gate.Value is { } cached)
            {
                Touch(path);
                return cached;
            }

            var rendered = await _renderer.RenderAsync(path, cancellation).ConfigureAwait(false);
            gate.Value = rendered;
            Insert(path, rendered.Length);
            return rendered;
        }
        finally
        {
            gate.Semaphore.Release();
        }
    }

    public Task<long> SizeOnDiskAsync(string path) =>
        _sizes.GetOrAdd(path, p => new Lazy<Task<long>>(() => MeasureAsync(p))).Value;

    public async Task TrimAsync()
    {
        while (Oldest() is { } path)
        {
            if (!_gates.TryGetValue(path, out var gate))
            {
                continue;
            }

            if (!await gate.Semaphore.WaitAsync(0))
            {
                return;
            }

            try
            {
                var length = gate.Value?.Length ?? 0;
                gate.Value = null;
                Remove(path, length);
            }
            finally
            {
                gate.Semaphore.Release();
            }
        }
    }

    public long Size
    {
        get
        {
            lock (_index)
            {
                return _size;
            }
        }
    }

    private static async Task<long> MeasureAsync(string path)
    {
        await using var file = File.OpenRead(path);
        return file.Length;
    }

    private void Touch(string path)
    {
        lock (_index)
        {
            _order.Remove(path);
            _order.AddLast(path);
        }
    }

    private void Insert(string path, int length)
    {
        lock (_index)
        {
            _order.AddLast(path);
            _size += length;
        }
    }

    private void Remove(string path, int length)
    {
        lock (_index)
        {
            _order.Remove(path);
            _size -= length;
        }
    }

    private string? Oldest()
    {
        lock (_index)
        {
            var first = _size > _limit ? _order.First?.Value : null;
            if (first is not null)
            {
                {|LOCK1001:_gates[first].Semaphore.Wait()|};
                _gates[first].Semaphore.Release();
            }

            return first;
        }
    }
}
