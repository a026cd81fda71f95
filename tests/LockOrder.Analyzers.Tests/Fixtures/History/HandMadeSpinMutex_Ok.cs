/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| entry | `SpinMutex.Acquire() / SpinMutex.Release() / SpinMutex.TryAcquire()` | | spin |
| table | `Directory2._table` | `Directory2._map (contents)` | |

```lock-order
table
  ->entry
```
*/
//- ignore LOCK3003
// After Unity's job safety handles and many engines: a hand-made spin lock made of Interlocked, and a table that may not be locked below it.
public sealed class SpinMutex
{
    private int _owner;

    public void Acquire()
    {
        var spin = new SpinWait();
        while (Interlocked.CompareExchange(ref _owner, 1, 0) != 0)
        {
            spin.SpinOnce();
        }
    }

    public bool TryAcquire() => Interlocked.CompareExchange(ref _owner, 1, 0) == 0;

    public void Release() => Volatile.Write(ref _owner, 0);
}

public sealed class Entry(string name)
{
    internal readonly SpinMutex Mutex = new();

    public string Name => name;

    internal int Uses;
}

public sealed class Directory2
{
    private readonly object _table = new();
    private readonly Dictionary<string, Entry> _map = [];

    public Entry Open(string name)
    {
        lock (_table)
        {
            if (!_map.TryGetValue(name, out var entry))
            {
                _map[name] = entry = new Entry(name);
            }

            entry.Mutex.Acquire();
            entry.Uses++;
            entry.Mutex.Release();
            return entry;
        }
    }

    public void Close(Entry entry)
    {
        var last = false;
        entry.Mutex.Acquire();
        try
        {
            last = --entry.Uses == 0;
        }
        finally
        {
            entry.Mutex.Release();
        }

        if (last)
        {
            Remove(entry);
        }
    }

    private void Remove(Entry entry)
    {
        lock (_table)
        {
            _map.Remove(entry.Name);
        }
    }

    public bool TryTouch(Entry entry)
    {
        if (!entry.Mutex.TryAcquire())
        {
            return false;
        }

        entry.Uses++;
        entry.Mutex.Release();
        return true;
    }
}
