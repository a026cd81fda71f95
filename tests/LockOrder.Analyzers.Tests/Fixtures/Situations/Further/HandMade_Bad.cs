/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `latch` | `Latch.Acquire() / Latch.Release() / Latch.TryAcquire()` | |
| `table` | `LatchTable.Gate` | `LatchTable.Free` |

```lock-order
latch
  ->table
```
*/
//- ignore LOCK3003
public sealed class Latch
{
    private int _taken;

    public void Acquire()
    {
        while (Interlocked.CompareExchange(ref _taken, 1, 0) != 0)
        {
            Thread.SpinWait(20);
        }
    }

    public bool TryAcquire() => Interlocked.CompareExchange(ref _taken, 1, 0) == 0;

    public void Release() => Volatile.Write(ref _taken, 0);
}

public sealed class LatchTable
{
    private readonly object _gate = new();
    private readonly Latch _latch = new();
    private int _free;

    public void Take()
    {
        _latch.Acquire();
        lock (_gate)
        {
            _free--;
        }

        _latch.Release();
    }

    public void Steal()
    {
        lock (_gate)
        {
            {|LOCK1001:_latch.Acquire()|};
            _free++;
            _latch.Release();
        }
    }

    public bool TryTake()
    {
        if (!{|LOCK3001:_latch.TryAcquire()|})
        {
            return false;
        }

        lock (_gate)
        {
            if (_free == 0)
            {
                return false;
            }

            _free--;
        }

        _latch.Release();
        return true;
    }
}
