/* LockOrdering.md
| Lock | Protects | Declared as |
|------|----------|-------------|
| awaiting lock | `TableIndex.AwaitingTables (writes)`, `TableIndex.BackgroundRunning` | `TableIndex._awaitingTablesLock` |

```lock-order
awaiting lock
```
*/
// After EventStore/EventStore: the background flag is reset where the last table is handled, and one way out of the loop forgot the lock.
public sealed class TableIndex
{
    private readonly object _awaitingTablesLock = new();
    private List<string> _awaitingTables = [];
    private volatile bool _backgroundRunning;
    private int _inMemory;

    public int Pending => _awaitingTables.Count;

    public void Add(long position, string table)
    {
        _inMemory++;
        lock (_awaitingTablesLock)
        {
            _awaitingTables = [.. _awaitingTables, table + position];
            TryProcess();
        }
    }

    private void TryProcess()
    {
        if (!_backgroundRunning)
        {
            _backgroundRunning = true;
            Task.Run(ReadOffQueue);
        }
    }

    private void ReadOffQueue()
    {
        try
        {
            while (true)
            {
                string table;
                lock (_awaitingTablesLock)
                {
                    if (_awaitingTables.Count == 0)
                    {
                        _backgroundRunning = false;
                        return;
                    }

                    table = _awaitingTables[^1];
                    _awaitingTables = _awaitingTables[..^1];
                }

                if (table.Length > 100)
                {
                    throw new InvalidDataException(table);
                }
            }
        }
        catch (InvalidDataException)
        {
            {|LOCK2001:_backgroundRunning|} = false;
            throw;
        }
    }
}
