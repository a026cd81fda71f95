/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| resize | `StripedStore._resize` | `StripedStore._files (writes)` | |
| stripe | `StripedStore._stripes[]` | | async |
| stats | `StripedStore._stats` | `StripedStore._reads`, `StripedStore._writes` | |

```lock-order
resize
  stripe
    stats
```
*/
public sealed class StripedStore : IDisposable
{
    private readonly SemaphoreSlim _resize = new(1, 1);
    private readonly SemaphoreSlim[] _stripes;
    private readonly object _stats = new();
    private Dictionary<int, string> _files = [];
    private long _reads;
    private long _writes;

    public StripedStore(int count)
    {
        _stripes = new SemaphoreSlim[count];
        for (var i = 0; i < count; i++)
        {
            _stripes[i] = new SemaphoreSlim(1, 1);
        }
    }

    public async Task<string?> ReadAsync(int key, CancellationToken cancellation)
    {
        var stripe = _stripes[key % _stripes.Length];
        await stripe.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (!_files.TryGetValue(key, out var file))
            {
                return null;
            }

            var text = await File.ReadAllTextAsync(file, cancellation).ConfigureAwait(false);
            lock (_stats)
            {
                _reads++;
            }

            return text;
        }
        finally
        {
            stripe.Release();
        }
    }

    public async Task WriteAsync(int key, string text)
    {
        var index = key % _stripes.Length;
        await _stripes[index].WaitAsync();
        try
        {
            if (_files.TryGetValue(key, out var file))
            {
                await File.WriteAllTextAsync(file, text);
            }

            if (_files.TryGetValue(key + 1, out var next))
            {
                var other = _stripes[(key + 1) % _stripes.Length];
                {|LOCK1004.w:await {|LOCK1004.w:other.WaitAsync()|}|};
                try
                {
                    await File.WriteAllTextAsync(next, text);
                }
                finally
                {
                    other.Release();
                }
            }

            Count();
        }
        finally
        {
            _stripes[index].Release();
        }
    }

    public async Task AddFileAsync(int key, string file)
    {
        await _resize.WaitAsync();
        try
        {
            var files = new Dictionary<int, string>(_files) { [key] = file };
            var stripe = _stripes[key % _stripes.Length];
            await stripe.WaitAsync();
            try
            {
                _files = files;
            }
            finally
            {
                stripe.Release();
            }
        }
        finally
        {
            _resize.Release();
        }
    }

    public async Task CompactAsync(IProgress<double> progress, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var (key, file) in _files)
        {
            var stripe = _stripes[key % _stripes.Length];
            if (!await stripe.WaitAsync(TimeSpan.FromMilliseconds(10), cancellation))
            {
                continue;
            }

            try
            {
                var text = await File.ReadAllTextAsync(file, cancellation);
                if (text.Length == 0)
                {
                    continue;
                }

                await File.WriteAllTextAsync(file, text.Trim(), cancellation);
            }
            finally
            {
                stripe.Release();
            }

            progress.Report(++done / (double)_files.Count);
        }
    }

    public (long Reads, long Writes) Stats()
    {
        lock (_stats)
        {
            return (_reads, _writes);
        }
    }

    public void Dispose()
    {
        foreach (var stripe in _stripes)
        {
            stripe.Dispose();
        }

        _resize.Dispose();
    }

    private void Count()
    {
        lock (_stats)
        {
            _writes++;
        }
    }
}
