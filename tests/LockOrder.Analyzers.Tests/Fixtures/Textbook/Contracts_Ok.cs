/* LockOrdering.md
```lock-order
Heap.Gate
  ->Page.Latch
```

| Lock | Declared as | Protects |
|---|---|---|
| `Heap.Gate` | `PagedHeap._gate` | `PagedHeap._pages`, `PagedHeap._free`, `PagedHeap._used` |
| `Page.Latch` | `HeapPage.Latch` | `HeapPage.Bytes (contents)`, `HeapPage.Pins` |
*/
using System.Diagnostics;

internal sealed class HeapPage
{
    internal readonly object Latch = new();
    internal readonly byte[] Bytes = new byte[4096];
    internal int Pins;

    internal bool TryWrite(int at, ReadOnlySpan<byte> data)
    {
        Debug.Assert(Monitor.IsEntered(Latch), "The latch must be held.");
        if (at + data.Length > 4096) return false;
        data.CopyTo(Bytes.AsSpan(at));
        return true;
    }

    internal void Unpin()
    {
        if (!Monitor.IsEntered(Latch)) throw new SynchronizationLockException();
        Pins--;
    }
}

public sealed class PagedHeap
{
    private readonly object _gate = new();
    private readonly List<HeapPage> _pages = [];
    private readonly Queue<int> _free = new();
    private int _used;

    private void AssertHeld() => Debug.Assert(Monitor.IsEntered(_gate));

    private int AllocateLocked()
    {
        Debug.Assert(Monitor.IsEntered(_gate));
        if (!_free.TryDequeue(out var index))
        {
            index = _pages.Count;
            _pages.Add(new HeapPage());
        }

        _used++;
        return index;
    }

    private void FreeLocked(int index)
    {
        AssertHeld();
        _free.Enqueue(index);
        _used--;
    }

    public int Store(ReadOnlySpan<byte> data)
    {
        lock (_gate)
        {
            var index = AllocateLocked();
            var page = _pages[index];
            lock (page.Latch)
            {
                page.Pins++;
                try
                {
                    if (page.TryWrite(0, data)) return index;
                }
                finally
                {
                    page.Unpin();
                }
            }

            FreeLocked(index);
            return -1;
        }
    }

    public byte[]? Load(int index)
    {
        HeapPage page;
        lock (_gate)
        {
            if ((uint)index >= (uint)_pages.Count) return null;
            page = _pages[index];
        }

        lock (page.Latch)
        {
            page.Pins++;
            var copy = (byte[])page.Bytes.Clone();
            page.Pins--;
            return copy;
        }
    }

    public void Compact()
    {
        Debug.Assert(!Monitor.IsEntered(_gate), "Compact takes the gate itself.");
        lock (_gate)
        {
            while (_free.Count > 0 && _pages.Count > 0)
            {
                var last = _pages[^1];
                lock (last.Latch)
                {
                    if (last.Pins > 0) break;
                    _pages.RemoveAt(_pages.Count - 1);
                }

                _free.Dequeue();
            }
        }
    }

    public int Used
    {
        get
        {
            var taken = false;
            try
            {
                Monitor.Enter(_gate, ref taken);
                Debug.Assert(taken);
                return _used;
            }
            finally
            {
                if (taken) Monitor.Exit(_gate);
            }
        }
    }
}
