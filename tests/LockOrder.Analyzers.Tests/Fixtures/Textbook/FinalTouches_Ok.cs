/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Native.Sync` | `NativeBuffer._sync` | `NativeBuffer._pointer`, `NativeBuffer._length`, `NativeBuffer._pins` |
| `Native.All` | `NativeBuffer.s_all` | `NativeBuffer.s_live (hint)` |
*/
using System.Runtime.InteropServices;

public sealed class NativeBuffer : IDisposable
{
    private static readonly object s_all = new();
    private static int s_live;
    private readonly object _sync = new();
    private IntPtr _pointer;
    private int _length;
    private int _pins;

    public NativeBuffer(int length)
    {
        _pointer = Marshal.AllocHGlobal(length);
        _length = length;
        lock (s_all) s_live++;
    }

    ~NativeBuffer()
    {
        Marshal.FreeHGlobal(_pointer);
        _pointer = IntPtr.Zero;
        Interlocked.Decrement(ref s_live);
    }

    public static int Live => s_live;

    public int Length
    {
        get
        {
            lock (_sync)
            {
                CheckOpen();
                return _length;
            }
        }
    }

    private void CheckOpen()
    {
        if (_pointer == IntPtr.Zero) throw new ObjectDisposedException(nameof(NativeBuffer));
    }

    public byte this[int index]
    {
        get
        {
            lock (_sync)
            {
                CheckRange(index);
                return Marshal.ReadByte(_pointer, index);
            }
        }
        set
        {
            lock (_sync)
            {
                CheckRange(index);
                Marshal.WriteByte(_pointer, index, value);
            }
        }
    }

    private void CheckRange(int index)
    {
        CheckOpen();
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_length);
    }

    public Pin Pinned()
    {
        lock (_sync)
        {
            CheckOpen();
            _pins++;
            return new Pin(this, _pointer);
        }
    }

    public readonly struct Pin(NativeBuffer owner, IntPtr pointer) : IDisposable
    {
        public IntPtr Pointer => pointer;

        public void Dispose()
        {
            lock (owner._sync)
            {
                owner._pins--;
                Monitor.Pulse(owner._sync);
            }
        }
    }

    public void Resize(int length)
    {
        lock (_sync)
        {
            CheckOpen();
            while (_pins != 0) Monitor.Wait(_sync);
            _pointer = Marshal.ReAllocHGlobal(_pointer, length);
            _length = length;
        }
    }

    public void Dispose()
    {
        lock (_sync)
        {
            if (_pointer == IntPtr.Zero) return;
            while (_pins != 0) Monitor.Wait(_sync);
            Marshal.FreeHGlobal(_pointer);
            _pointer = default;
        }

        lock (s_all) s_live--;
        GC.SuppressFinalize(this);
    }
}
