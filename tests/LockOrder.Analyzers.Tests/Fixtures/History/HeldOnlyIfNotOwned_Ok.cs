/* LockOrdering.md
| Lock | Protects |
|---|---|
| Page.Latch | Page.dirty, Page.version |

```lock-order
BufferPool.Gate -> Page.Latch
```
*/
//- ignore LOCK3003
// After EsentInterop and buffer pools like it: who has the latch already says so by a flag; the flag was tested for one of two writes only.
public sealed class BufferPool
{
    private readonly object _gate = new();
    private readonly Dictionary<int, Page> _pages = [];

    public Page Fix(int id)
    {
        lock (_gate)
        {
            if (!_pages.TryGetValue(id, out var page))
            {
                page = new Page(id);
                page.Reset();
                _pages.Add(id, page);
            }

            lock (page.Latch)
            {
                page.Touch();
            }

            return page;
        }
    }
}

public sealed class Page(int id)
{
    internal readonly object Latch = new();
    private bool _dirty;
    private long _version;

    public int Id => id;

    internal void Reset()
    {
        lock (Latch)
        {
            _dirty = false;
            _version = 0;
        }
    }

    internal void Touch()
    {
        if (!_dirty)
        {
            _version++;
        }
    }

    public void MarkDirty(bool isLatched)
    {
        if (!isLatched)
        {
            Monitor.Enter(Latch);
        }

        Write(isLatched);
        if (!isLatched)
        {
            Monitor.Exit(Latch);
        }
    }

    private void Write(bool isLatched)
    {
        if (isLatched)
        {
            Debug(isLatched);
        }
    }

    private static void Debug(bool value) => GC.KeepAlive(value);

    public void Flush()
    {
        lock (Latch)
        {
            _dirty = false;
            _version++;
        }
    }
}
