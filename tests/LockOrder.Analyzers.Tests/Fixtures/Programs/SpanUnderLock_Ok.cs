// No document. Spans, stackalloc and ref locals under a lock.
public sealed class RingBuffer
{
    private readonly Lock _lock = new();
    private readonly byte[] _data = new byte[256];
    private int _head, _tail;

    public int Write(ReadOnlySpan<byte> source)
    {
        lock (_lock)
        {
            var n = Math.Min(source.Length, _data.Length - (_tail - _head));
            for (var i = 0; i < n; i++) _data[(_tail + i) & 255] = source[i];
            _tail += n;
            return n;
        }
    }

    public int Read(Span<byte> target)
    {
        using (_lock.EnterScope())
        {
            var n = Math.Min(target.Length, _tail - _head);
            ref var head = ref _head;
            for (var i = 0; i < n; i++) target[i] = _data[head++ & 255];
            return n;
        }
    }

    public bool TryReadExactly(scoped Span<byte> target)
    {
        if (!_lock.TryEnter()) return false;
        try
        {
            return _tail - _head >= target.Length && Read(target) == target.Length;
        }
        finally
        {
            _lock.Exit();
        }
    }

    public int Sum()
    {
        Span<byte> copy = stackalloc byte[256];
        int n;
        lock (_lock)
        {
            _data.AsSpan().CopyTo(copy);
            n = _tail - _head;
        }
        var s = 0;
        foreach (var b in copy[..n]) s += b;
        return s;
    }
}
