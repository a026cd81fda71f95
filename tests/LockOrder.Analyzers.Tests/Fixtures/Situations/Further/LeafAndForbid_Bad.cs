/* LockOrdering.md
```lock-order
Engine.Catalog
  ->Engine.Pages
    ->Engine.Stats [leaf]
Engine.Catalog !-> Engine.Wal
Engine.Pages
  ->Engine.Wal
```
*/
//- ignore LOCK0006
public sealed class Engine
{
    private readonly object _catalog = new();
    private readonly object _pages = new();
    private readonly object _stats = new();
    private readonly object _wal = new();
    private readonly SemaphoreSlim _unlisted = new(1, 1);
    private int _n;

    public void Count()
    {
        lock (_stats)
        {
            {|LOCK1001:_unlisted.Wait()|};
            _n++;
            _unlisted.Release();
        }
    }

    public void DropTable()
    {
        lock (_catalog)
        {
            lock (_pages)
            {
                {|LOCK1001:Append()|};
            }
        }
    }

    public void WritePage()
    {
        lock (_pages)
        {
            Append();
        }
    }

    private void Append()
    {
        lock (_wal)
        {
            _n++;
        }
    }
}
