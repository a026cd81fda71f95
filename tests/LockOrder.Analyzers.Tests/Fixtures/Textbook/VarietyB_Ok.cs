using System.Buffers;
using System.Diagnostics;

public interface IStore
{
    ValueTask<byte[]?> GetAsync(string key, CancellationToken ct);
    ValueTask PutAsync(string key, byte[] value, CancellationToken ct);
}

public sealed class DiskStore(string root) : IStore
{
    private readonly SemaphoreSlim[] _stripes = Enumerable.Range(0, 16).Select(_ => new SemaphoreSlim(1, 1)).ToArray();

    private SemaphoreSlim Stripe(string key) => _stripes[(uint)key.GetHashCode() % (uint)_stripes.Length];

    public async ValueTask<byte[]?> GetAsync(string key, CancellationToken ct)
    {
        var stripe = Stripe(key);
        await stripe.WaitAsync(ct);
        try
        {
            var path = Path.Combine(root, key);
            return File.Exists(path) ? await File.ReadAllBytesAsync(path, ct) : null;
        }
        finally
        {
            stripe.Release();
        }
    }

    public async ValueTask PutAsync(string key, byte[] value, CancellationToken ct)
    {
        var stripe = Stripe(key);
        await stripe.WaitAsync(ct);
        try { await File.WriteAllBytesAsync(Path.Combine(root, key), value, ct); }
        finally { stripe.Release(); }
    }
}

public sealed class MemoryStore : IStore
{
    private readonly object _gate = new();
    private readonly Dictionary<string, byte[]> _map = [];

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken ct)
    {
        lock (_gate) return new(_map.GetValueOrDefault(key));
    }

    public ValueTask PutAsync(string key, byte[] value, CancellationToken ct)
    {
        lock (_gate) _map[key] = value;
        return default;
    }
}

public sealed class WriteBehindStore : IStore, IAsyncDisposable
{
    private readonly IStore _inner;
    private readonly Lock _lock = new();
    private Dictionary<string, byte[]> _dirty = [];
    private Dictionary<string, byte[]>? _flushing;
    private readonly PeriodicTimer _timer = new(TimeSpan.FromSeconds(1));
    private readonly Task _loop;

    public WriteBehindStore(IStore inner)
    {
        _inner = inner;
        _loop = Task.Run(LoopAsync);
    }

    public async ValueTask<byte[]?> GetAsync(string key, CancellationToken ct)
    {
        lock (_lock)
        {
            if (_dirty.TryGetValue(key, out var value) || _flushing?.TryGetValue(key, out value) == true) return value;
        }

        return await _inner.GetAsync(key, ct);
    }

    public ValueTask PutAsync(string key, byte[] value, CancellationToken ct)
    {
        lock (_lock) _dirty[key] = value;
        return ValueTask.CompletedTask;
    }

    private async Task LoopAsync()
    {
        while (await _timer.WaitForNextTickAsync()) await FlushAsync();
    }

    private async Task FlushAsync()
    {
        Dictionary<string, byte[]> batch;
        lock (_lock)
        {
            Debug.Assert(_flushing is null);
            if (_dirty.Count == 0) return;
            _flushing = batch = _dirty;
            _dirty = [];
        }

        foreach (var (key, value) in batch) await _inner.PutAsync(key, value, default);
        lock (_lock) _flushing = null;
    }

    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        await _loop;
        await FlushAsync();
    }
}

public sealed class MirroredStore(IStore primary, params IStore[] mirrors) : IStore
{
    private readonly AsyncGate _order = new();

    public async ValueTask<byte[]?> GetAsync(string key, CancellationToken ct)
    {
        if (await primary.GetAsync(key, ct) is { } found) return found;
        foreach (var mirror in mirrors)
        {
            if (await mirror.GetAsync(key, ct) is not { } copy) continue;
            using (await _order.EnterAsync(ct)) await primary.PutAsync(key, copy, ct);
            return copy;
        }

        return null;
    }

    public async ValueTask PutAsync(string key, byte[] value, CancellationToken ct)
    {
        await using var hold = await _order.EnterAsync(ct);
        await primary.PutAsync(key, value, ct);
        await Task.WhenAll(mirrors.Select(m => m.PutAsync(key, value, ct).AsTask()));
    }
}

public sealed class AsyncGate
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async ValueTask<Hold> EnterAsync(CancellationToken ct)
    {
        await _semaphore.WaitAsync(ct).ConfigureAwait(false);
        return new Hold(_semaphore);
    }

    public readonly struct Hold : IDisposable, IAsyncDisposable
    {
        private readonly SemaphoreSlim _semaphore;
        internal Hold(SemaphoreSlim semaphore) => _semaphore = semaphore;
        public void Dispose() => _semaphore.Release();
        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}

public sealed class PooledBuffer : IMemoryOwner<byte>
{
    private static readonly object s_poolGate = new();
    private static readonly Stack<byte[]> s_pool = new();
    private byte[]? _array;

    private PooledBuffer(byte[] array) => _array = array;

    public Memory<byte> Memory => _array ?? throw new ObjectDisposedException(nameof(PooledBuffer));

    public static PooledBuffer Rent()
    {
        byte[]? array;
        lock (s_poolGate) s_pool.TryPop(out array);
        return new PooledBuffer(array ?? GC.AllocateUninitializedArray<byte>(4096));
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _array, null) is not { } array) return;
        lock (s_poolGate)
        {
            if (s_pool.Count < 64) s_pool.Push(array);
        }

        GC.SuppressFinalize(this);
    }

    ~PooledBuffer() => Dispose();
}
