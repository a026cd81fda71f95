/* LockOrdering.md
```lock-order
page lock
  ->Page.Map
```

| Lock | Declared as | Kind |
|---|---|---|
| `page lock` | `Page.Lock() / Page.Unlock() / Page.TryLock()` | sleeping, ownerless |
*/
class Page
{
    private readonly SemaphoreSlim _bit = new(1, 1);
    internal readonly object Map = new();

    public void Lock() => _bit.Wait();

    public void Unlock() => _bit.Release();

    public bool TryLock() => _bit.Wait(0);
}

class Reclaim
{
    public void Lawful(Page page)
    {
        page.Lock();
        try
        {
            lock (page.Map)
            {
            }
        }
        finally
        {
            page.Unlock();
        }
    }

    public void Inverted(Page page)
    {
        lock (page.Map)
        {
            {|LOCK1001:page.Lock()|};
            try
            {
            }
            finally
            {
                page.Unlock();
            }
        }
    }

    // The same inversion by try waits for nobody.
    public void Attempt(Page page)
    {
        lock (page.Map)
        {
            if (page.TryLock())
            {
                page.Unlock();
            }
        }
    }
}
