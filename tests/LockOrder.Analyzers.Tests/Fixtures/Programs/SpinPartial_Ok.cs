/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `Ring` | `RingBuffer._spin` | `RingBuffer._head`, `RingBuffer._tail`, `RingBuffer._items (contents)` | spin |
*/
//- file A.cs
using System.Threading;

public sealed partial class RingBuffer
{
    private readonly long[] _items = new long[256];
    private SpinLock _spin = new(enableThreadOwnerTracking: false);
    private int _head;
    private int _tail;

    private partial bool IsFull();

    public bool TryWrite(long value)
    {
        bool taken = false;
        try
        {
            _spin.Enter(ref taken);
            if (IsFull()) return false;
            _items[_head & 0xFF] = value;
            _head++;
            return true;
        }
        finally
        {
            if (taken) _spin.Exit(useMemoryBarrier: false);
        }
    }
}
//- file B.cs
using System.Threading;

public sealed partial class RingBuffer
{
    private partial bool IsFull() => _head - _tail == _items.Length;

    public bool TryRead(out long value)
    {
        value = 0;
        var taken = false;
        try
        {
            _spin.TryEnter(1, ref taken);
            if (!taken || _head == _tail) return false;
            value = _items[_tail++ & 0xFF];
            return true;
        }
        finally
        {
            if (taken) _spin.Exit();
        }
    }

    public int Count
    {
        get
        {
            ref var spin = ref _spin;
            var taken = false;
            spin.Enter(ref taken);
            var n = _head - _tail;
            if (taken) spin.Exit();
            return n;
        }
    }
}
