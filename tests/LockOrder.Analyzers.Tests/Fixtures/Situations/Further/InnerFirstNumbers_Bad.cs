/* LockOrdering.md
```lock-order direction=inner-first
1. Wal.Sync
2. Pages.Sync
3. Catalog.Sync
```
*/
//- ignore LOCK0006
public sealed class Wal
{
    private readonly object _sync = new();
    private readonly Pages? _pages = null;
    private int _lsn;

    public void Append() { lock (_sync) { _lsn++; } }

    public void Checkpoint()
    {
        lock (_sync)
        {
            {|LOCK1001:_pages!.Flush()|};
        }
    }
}

public sealed class Pages(Wal wal, Catalog catalog)
{
    private readonly object _sync = new();

    public void Flush()
    {
        lock (_sync)
        {
            wal.Append();
        }
    }

    public void Split()
    {
        lock (_sync)
        {
            {|LOCK1001:catalog.Version|}++;
        }
    }
}

public sealed class Catalog
{
    private readonly object _sync = new();
    private int _version;
    public int Version
    {
        get { lock (_sync) { return _version; } }
        set { lock (_sync) { _version = value; } }
    }
}
