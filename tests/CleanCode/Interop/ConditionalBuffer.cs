using System;
using System.Threading;

namespace CleanCode.Interop;

/// <summary>Synchronised or not, as its maker decides: the same condition guards both ends of the lock.</summary>
public sealed class ConditionalBuffer(bool synchronised)
{
    private readonly object _region = new();
    private readonly bool _synchronised = synchronised;
    private byte[] _bytes = new byte[64];
    private int _length;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_synchronised)
        {
            Monitor.Enter(_region);
        }

        try
        {
            if (_length + bytes.Length > _bytes.Length)
            {
                Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes.Length));
            }

            bytes.CopyTo(_bytes.AsSpan(_length));
            _length += bytes.Length;
        }
        finally
        {
            if (_synchronised)
            {
                Monitor.Exit(_region);
            }
        }
    }

    /// <summary>Clears the buffer; a caller inside its own region says so.</summary>
    public int Clear(bool needLock)
    {
        var taken = false;
        try
        {
            if (needLock && _synchronised)
            {
                Monitor.Enter(_region, ref taken);
            }

            var length = _length;
            _length = 0;
            return length;
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_region);
            }
        }
    }
}
