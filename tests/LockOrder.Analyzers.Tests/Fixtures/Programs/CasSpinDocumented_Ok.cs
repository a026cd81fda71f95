/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `Cell` | `SpinCell.Acquire() / SpinCell.Release() / SpinCell.TryAcquire()` | `SpinCell._value`, `SpinCell._version (writes)` | spin |
*/
using System;
using System.Runtime.CompilerServices;
using System.Threading;

// A McsLock-like hand-made lock with a seqlock reader.
public sealed class SpinCell
{
    private int _state;
    private long _value;
    private int _version;

    public bool TryAcquire() => Interlocked.CompareExchange(ref _state, 1, 0) == 0;

    public void Acquire()
    {
        var wait = default(SpinWait);
        while (!TryAcquire())
        {
            wait.SpinOnce(sleep1Threshold: -1);
        }
    }

    public void Release() => Volatile.Write(ref _state, 0);

    public void Store(long value)
    {
        Acquire();
        _version++;
        _value = value;
        _version++;
        Release();
    }

    public long Load()
    {
        Acquire();
        try
        {
            return _value;
        }
        finally
        {
            Release();
        }
    }

    public bool TryLoad(out long value)
    {
        if (!TryAcquire())
        {
            value = 0;
            return false;
        }

        value = _value;
        Release();
        return true;
    }

    public bool Changed(int since) => Volatile.Read(ref _version) != since;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static long Sum(ReadOnlySpan<SpinCell> cells)
    {
        long sum = 0;
        foreach (var cell in cells)
        {
            if (cell.TryLoad(out var quick)) sum += quick;
            else sum += cell.Load();
        }

        return sum;
    }
}
