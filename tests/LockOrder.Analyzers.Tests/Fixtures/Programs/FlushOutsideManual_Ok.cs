using System;
using System.IO;
using System.Threading;

// No document. Monitor by hand: the lock is dropped before the flush and taken again after it.
public sealed class PendingWriter(Stream stream)
{
    private readonly object _mu = new();
    private readonly byte[] _buffer = new byte[4096];
    private int _used;
    private bool _flushing;

    public void Write(ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty)
        {
            Monitor.Enter(_mu);
            try
            {
                while (_flushing) Monitor.Wait(_mu);
                var n = Math.Min(data.Length, _buffer.Length - _used);
                data[..n].CopyTo(_buffer.AsSpan(_used));
                _used += n;
                data = data[n..];
                if (_used < _buffer.Length) continue;
                FlushLocked();
            }
            finally
            {
                Monitor.Exit(_mu);
            }
        }
    }

    public void Flush()
    {
        lock (_mu)
        {
            if (_used == 0 || _flushing) return;
            FlushLocked();
        }
    }

    private void FlushLocked()
    {
        var copy = _buffer.AsSpan(0, _used).ToArray();
        _used = 0;
        _flushing = true;
        Monitor.Exit(_mu);
        try
        {
            stream.Write(copy);
            stream.Flush();
        }
        finally
        {
            Monitor.Enter(_mu);
            _flushing = false;
            Monitor.PulseAll(_mu);
        }
    }
}
