using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

public sealed class BlockingPipe : Stream
{
    private readonly object _sync = new();
    private readonly byte[] _buffer;
    private int _head, _count;
    private bool _writerDone, _readerDone;

    public BlockingPipe(int capacity = 4096) => _buffer = new byte[capacity];

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        if (count == 0) return 0;
        lock (_sync)
        {
            while (_count == 0)
            {
                if (_writerDone) return 0;
                Monitor.Wait(_sync);
            }

            var n = Math.Min(count, Math.Min(_count, _buffer.Length - _head));
            Buffer.BlockCopy(_buffer, _head, buffer, offset, n);
            _head = (_head + n) % _buffer.Length;
            _count -= n;
            Monitor.PulseAll(_sync);
            return n;
        }
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Monitor.Enter(_sync);
        try
        {
            while (count > 0)
            {
                while (_count == _buffer.Length && !_readerDone) Monitor.Wait(_sync);
                if (_readerDone) throw new IOException("closed");
                var tail = (_head + _count) % _buffer.Length;
                var n = Math.Min(count, Math.Min(_buffer.Length - _count, _buffer.Length - tail));
                buffer.AsSpan(offset, n).CopyTo(_buffer.AsSpan(tail));
                _count += n;
                offset += n;
                count -= n;
                Monitor.PulseAll(_sync);
            }
        }
        finally
        {
            Monitor.Exit(_sync);
        }
    }

    public void CompleteWriting()
    {
        lock (_sync)
        {
            _writerDone = true;
            Monitor.PulseAll(_sync);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            lock (_sync)
            {
                _readerDone = _writerDone = true;
                Monitor.PulseAll(_sync);
            }
        }

        base.Dispose(disposing);
    }
}

public sealed class Fanout<T>
{
    private readonly Lock _lock = new();
    private T[] _ring = new T[16];
    private long _next;
    private TaskCompletionSource _more = NewSource();
    private readonly ConcurrentDictionary<int, long> _cursors = new();
    private int _ids;

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Publish(T item)
    {
        TaskCompletionSource wake;
        lock (_lock)
        {
            var lowest = _cursors.IsEmpty ? _next : _cursors.Values.Min();
            if (_next - lowest == _ring.Length) Grow(lowest);
            _ring[_next % _ring.Length] = item;
            _next++;
            wake = _more;
            _more = NewSource();
        }

        wake.SetResult();
    }

    private void Grow(long lowest)
    {
        var bigger = new T[_ring.Length * 2];
        for (var i = lowest; i < _next; i++) bigger[i % bigger.Length] = _ring[i % _ring.Length];
        _ring = bigger;
    }

    public async IAsyncEnumerable<T> ReadAllAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        var id = Interlocked.Increment(ref _ids);
        long at;
        lock (_lock) _cursors[id] = at = _next;
        try
        {
            while (true)
            {
                ct.ThrowIfCancellationRequested();
                T? item = default;
                Task? wait = null;
                lock (_lock)
                {
                    if (at < _next)
                    {
                        item = _ring[at % _ring.Length];
                        _cursors[id] = ++at;
                    }
                    else
                    {
                        wait = _more.Task;
                    }
                }

                if (wait is null) yield return item!;
                else await wait.WaitAsync(ct);
            }
        }
        finally
        {
            _cursors.TryRemove(id, out _);
        }
    }

    public IEnumerable<T> Snapshot()
    {
        lock (_lock)
        {
            var copy = ArrayPool<T>.Shared.Rent(_ring.Length);
            try
            {
                _ring.CopyTo(copy, 0);
                return copy[..Math.Min((int)_next, _ring.Length)];
            }
            finally
            {
                ArrayPool<T>.Shared.Return(copy);
            }
        }
    }
}
