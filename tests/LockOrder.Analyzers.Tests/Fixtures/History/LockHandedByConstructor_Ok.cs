/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| region | `Region._lock` | `Region._live`, `Segment.Used` |
| log | `JournalFile._lock` | |

```lock-order
log > region
```
*/
// After HSQLDB's and Derby's row stores: segments share the lock of their region through the constructor; a segment that is full writes to the log.
public sealed class JournalFile
{
    private readonly object _lock = new();
    private readonly List<string> _lines = [];

    public void Write(string line)
    {
        lock (_lock)
        {
            _lines.Add(line);
        }
    }

    public int Checkpoint(Region region)
    {
        lock (_lock)
        {
            _lines.Clear();
            return region.Live;
        }
    }
}

public sealed class Segment
{
    private readonly object _sharedLock;
    private readonly JournalFile _journal;
    internal int Used;

    internal Segment(object sharedLock, JournalFile journal)
    {
        _sharedLock = sharedLock;
        _journal = journal;
    }

    public bool Put(int size)
    {
        lock (_sharedLock)
        {
            if (Used + size > 4096)
            {
                return false;
            }

            Used += size;
            return true;
        }
    }

    public void PutOrLog(int size)
    {
        if (!Put(size))
        {
            _journal.Write("overflow " + size);
        }
    }
}

public sealed class Region(JournalFile journal)
{
    private readonly object _lock = new();
    private readonly List<Segment> _segments = [];
    private int _live;

    public Segment Grow()
    {
        var segment = new Segment(_lock, journal);
        lock (_lock)
        {
            _segments.Add(segment);
            _live++;
        }

        return segment;
    }

    public int Live
    {
        get
        {
            lock (_lock)
            {
                return _live;
            }
        }
    }
}
