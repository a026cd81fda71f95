/* LockOrdering.md
```lock-order
Nic.tx
  -> Ring.lock
  -> Nic.stats
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `Nic.tx` | `Nic._tx` | `Nic._queued` | spin |
| `Ring.lock` | `Ring.Acquire() / Ring.Release() / Ring.TryAcquire()` | `Ring._head`, `Ring._tail`, `Ring._slots (contents)` | spin, non-reentrant |
| `Nic.stats` | `Nic._stats` | `Nic._sent`, `Nic._dropped` | spin |
*/
public sealed class Ring(int size)
{
    private int _flag;
    private readonly byte[]?[] _slots = new byte[]?[size];
    private int _head, _tail;

    public void Acquire()
    {
        var spinner = new SpinWait();
        while (Interlocked.CompareExchange(ref _flag, 1, 0) != 0) spinner.SpinOnce();
    }

    public bool TryAcquire() => Interlocked.CompareExchange(ref _flag, 1, 0) == 0;

    public void Release() => Volatile.Write(ref _flag, 0);

    public bool Push(byte[] packet)
    {
        Acquire();
        try
        {
            var next = (_tail + 1) % _slots.Length;
            if (next == _head) return false;
            _slots[_tail] = packet;
            _tail = next;
            return true;
        }
        finally
        {
            Release();
        }
    }

    public bool TryPop(out byte[]? packet)
    {
        packet = null;
        if (!TryAcquire()) return false;
        try
        {
            if (_head == _tail) return false;
            packet = _slots[_head];
            _slots[_head] = null;
            _head = (_head + 1) % _slots.Length;
            return true;
        }
        finally
        {
            Release();
        }
    }

    public int Count
    {
        get
        {
            Acquire();
            var count = (_tail - _head + _slots.Length) % _slots.Length;
            Release();
            return count;
        }
    }
}

public sealed class Nic
{
    private SpinLock _tx = new(false);
    private SpinLock _stats = new(false);
    private readonly Ring _ring = new(64);
    private int _queued;
    private long _sent, _dropped;

    public bool Transmit(byte[] packet)
    {
        bool ok;
        var held = false;
        try
        {
            _tx.Enter(ref held);
            ok = _ring.Push(packet);
            if (ok) _queued++;
            Count(ok);
        }
        finally
        {
            if (held) _tx.Exit();
        }

        return ok;
    }

    private void Count(bool ok)
    {
        var held = false;
        _stats.Enter(ref held);
        if (ok) _sent++;
        else _dropped++;
        if (held) _stats.Exit();
    }

    public int Drain(Action<byte[]> sink)
    {
        var n = 0;
        while (_ring.TryPop(out var packet))
        {
            sink(packet!);
            n++;
        }

        var held = false;
        try
        {
            _tx.TryEnter(ref held);
            if (!held) return n;
            _queued -= n;
        }
        finally
        {
            if (held) _tx.Exit();
        }

        return n;
    }

    public (long, long) Totals()
    {
        var taken = false;
        try
        {
            _stats.Enter(ref taken);
            return (_sent, _dropped);
        }
        finally
        {
            if (taken) _stats.Exit(false);
        }
    }
}
