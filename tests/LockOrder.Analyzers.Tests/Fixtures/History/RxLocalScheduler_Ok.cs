/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| static gate | `LocalScheduler.StaticGate` | `LocalScheduler.LongTerm (contents)` |
| gate | `LocalScheduler._gate` | `LocalScheduler._shortTerm (contents)` |

```lock-order edges=rank direction=inner-first
gate
static gate
```
*/
// After dotnet/reactive #400: a changed system clock locks the instance and then the static gate; the timer does it the other way round. The document lists the inner lock first.
public abstract class LocalScheduler
{
    private static readonly object StaticGate = new();
    private static readonly SortedDictionary<long, LocalScheduler> LongTerm = [];
    private readonly object _gate = new();
    private readonly SortedSet<long> _shortTerm = [];

    public void Enqueue(long due, long now)
    {
        if (due - now > 10_000)
        {
            lock (StaticGate)
            {
                LongTerm[due] = this;
            }
        }
        else
        {
            ScheduleShortTerm(due);
        }
    }

    private void ScheduleShortTerm(long due)
    {
        lock (_gate)
        {
            _shortTerm.Add(due);
        }
    }

    protected static void EvaluateLongTermQueue(long now)
    {
        lock (StaticGate)
        {
            while (LongTerm.Count > 0)
            {
                var (due, owner) = LongTerm.First();
                if (due > now + 10_000)
                {
                    break;
                }

                LongTerm.Remove(due);
                owner.ScheduleShortTerm(due);
            }
        }
    }

    public void SystemClockChanged(long offset)
    {
        lock (StaticGate)
        {
            lock (_gate)
            {
                Shift(offset);
            }
        }
    }

    private void Shift(long offset)
    {
        var moved = _shortTerm.Select(d => d + offset).ToList();
        _shortTerm.Clear();
        _shortTerm.UnionWith(moved);
        LongTerm.Remove(offset);
    }
}
