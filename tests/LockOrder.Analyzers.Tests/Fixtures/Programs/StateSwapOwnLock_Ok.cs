/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Segment` | `Segment.this` | `Segment.Sealed`, `Segment.Lines (contents)` |
| `Roll` | `SegmentLog._roll` | `SegmentLog._current (writes)` |

```lock-order
Roll -> Segment
```
*/
using System;
using System.Collections.Generic;
using System.Threading;

internal sealed class Segment
{
    public List<string> Lines { get; } = new();
    public bool Sealed { get; private set; }

    public bool TryAppend(string line)
    {
        lock (this)
        {
            if (Sealed) return false;
            Lines.Add(line);
            return true;
        }
    }

    public int Seal()
    {
        lock (this)
        {
            Sealed = true;
            return Lines.Count;
        }
    }
}

public sealed class SegmentLog
{
    private readonly object _roll = new();
    private Segment _current = new();
    private readonly Queue<Segment> _sealed = new();

    public void Append(string line)
    {
        while (!Volatile.Read(ref _current).TryAppend(line))
        {
            Thread.Yield();
        }
    }

    public int Roll()
    {
        lock (_roll)
        {
            var old = _current;
            var count = old.Seal();
            _sealed.Enqueue(old);
            Volatile.Write(ref _current, new Segment());
            return count;
        }
    }

    public bool TryRoll(int minimum)
    {
        var seen = _current;
        int count;
        lock (seen) count = seen.Lines.Count;
        if (count < minimum) return false;
        lock (_roll)
        {
            if (seen != _current) return false;
            _sealed.Enqueue(seen);
            seen.Seal();
            _current = new Segment();
            return true;
        }
    }

    public string? First()
    {
        lock (_roll)
        {
            if (!_sealed.TryPeek(out var segment)) segment = _current;
            lock (segment)
            {
                return segment.Lines.Count > 0 ? segment.Lines[0] : null;
            }
        }
    }
}
