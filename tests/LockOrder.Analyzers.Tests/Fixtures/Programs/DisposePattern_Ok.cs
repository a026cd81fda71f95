/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Handle` | `NativeBuffer._gate` | `NativeBuffer._ptr`, `NativeBuffer._disposed`, `NativeBuffer._length` |
*/
using System;
using System.Runtime.InteropServices;

public class NativeBuffer : IDisposable
{
    private readonly object _gate = new();
    private IntPtr _ptr;
    private int _length;
    private bool _disposed;

    public NativeBuffer(int length)
    {
        _length = length;
        _ptr = Marshal.AllocHGlobal(length);
    }

    ~NativeBuffer() => Dispose(disposing: false);

    private bool IsAlive => !_disposed && _ptr != IntPtr.Zero;

    public byte this[int index]
    {
        get
        {
            lock (_gate)
            {
                ThrowIfDisposed();
                return index < _length ? Marshal.ReadByte(_ptr, index) : throw new ArgumentOutOfRangeException(nameof(index));
            }
        }
        set
        {
            lock (_gate)
            {
                if (!IsAlive) return;
                Marshal.WriteByte(_ptr, index, value);
            }
        }
    }

    public void Resize(int length)
    {
        lock (_gate)
        {
            ThrowIfDisposed();
            _ptr = Marshal.ReAllocHGlobal(_ptr, length);
            _length = length;
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        lock (_gate)
        {
            if (_disposed) return;
            _disposed = true;
            Marshal.FreeHGlobal(_ptr);
            _ptr = IntPtr.Zero;
        }
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposed, this);
}
