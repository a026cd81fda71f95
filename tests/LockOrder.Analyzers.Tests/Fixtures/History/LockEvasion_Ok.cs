/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| load lock | `LazyTable._loadLock` | `LazyTable._loaded`, `LazyTable._rows` |
*/
// Coverity's LOCK_EVASION: a flag that is tested outside the lock and set before the data are complete.
public interface IRowSource
{
    IEnumerable<string> ReadAll();
}

public sealed class LazyTable(IRowSource source)
{
    private readonly object _loadLock = new();
    private bool _loaded;
    private List<string>? _rows;

    public int Count => Rows().Count;

    private IReadOnlyList<string> Rows()
    {
        lock (_loadLock)
        {
            if (!_loaded)
            {
                _rows = [.. source.ReadAll()];
                _loaded = true;
            }

            return _rows!.ToArray();
        }
    }

    public void Invalidate()
    {
        lock (_loadLock)
        {
            _loaded = false;
            _rows = null;
        }
    }

    public bool Contains(string row) => Rows().Contains(row);
}
