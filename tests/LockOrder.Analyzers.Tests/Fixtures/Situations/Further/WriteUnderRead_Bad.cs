/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Roster._rw` | `Roster._names (contents)`, `Roster._version`, `Roster._last` |
*/
public sealed class Roster
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly List<string> _names = [];
    private int _version;
    private string? _last;

    public bool Contains(string name)
    {
        _rw.EnterReadLock();
        try
        {
            {|LOCK2002:_last|} = name;
            return _names.Contains(name);
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public void AddOnce(string name)
    {
        _rw.EnterUpgradeableReadLock();
        try
        {
            if (!_names.Contains(name))
            {
                {|LOCK2002:_names|}.Add(name);
            }
        }
        finally
        {
            _rw.ExitUpgradeableReadLock();
        }
    }

    public int Bump()
    {
        _rw.EnterReadLock();
        try
        {
            return Interlocked.Increment(ref {|LOCK2002:_version|});
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public void Sort()
    {
        _rw.EnterReadLock();
        try
        {
            {|LOCK2002:_names|}.Sort();
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }
}
