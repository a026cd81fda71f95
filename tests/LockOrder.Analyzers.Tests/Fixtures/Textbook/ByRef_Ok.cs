/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Counters.Gate` | `Counters._gate` | `Counters._hits`, `Counters._misses`, `Counters._slots (contents)`, `Counters._window` |
*/
public struct Window
{
    public int From, To;
    public readonly int Length => To - From;
    public void Shift(int by) { From += by; To += by; }
}

public sealed class Counters
{
    private readonly object _gate = new();
    private readonly long[] _slots = new long[16];
    private int _hits, _misses;
    private Window _window;

    public void Hit(bool hit)
    {
        lock (_gate)
        {
            Increment(ref hit ? ref _hits : ref _misses);
            ref var slot = ref _slots[_hits & 15];
            slot++;
            _window.Shift(1);
        }
    }

    private static void Increment(ref int counter) => counter++;

    public void Swap()
    {
        lock (_gate)
        {
            Exchange(ref _hits, ref _misses);
            _window = _window with { From = 0 };
        }
    }

    private static void Exchange<T>(ref T a, ref T b) => (a, b) = (b, a);

    public void Read(out int hits, out int misses)
    {
        lock (_gate)
        {
            hits = _hits;
            misses = _misses;
        }
    }

    public bool TryRead(Span<long> into, out int length)
    {
        bool taken = false;
        try
        {
            Monitor.TryEnter(_gate, ref taken);
            if (!taken)
            {
                length = 0;
                return false;
            }

            _slots.CopyTo(into);
            length = _window.Length;
            return true;
        }
        finally
        {
            if (taken) Monitor.Exit(_gate);
        }
    }

    public long Sum()
    {
        lock (_gate)
        {
            long sum = 0;
            foreach (ref var slot in _slots.AsSpan()) sum += slot;
            Scale(_slots.AsSpan(), 2);
            return sum;
        }

        static void Scale(Span<long> span, int by)
        {
            for (var i = 0; i < span.Length; i++) span[i] *= by;
        }
    }
}
