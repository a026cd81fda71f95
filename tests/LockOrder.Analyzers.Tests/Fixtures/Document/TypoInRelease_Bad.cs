/* LockOrdering.md
```lock-order
log -> page
```

| Lock | Declared as |
|---|---|
| page | `Page.Lock() / {|LOCK0002:Page.Unlok()|} / Page.TryLock()` |
*/
//- ignore LOCK3003
class Page
{
    private readonly SemaphoreSlim _bit = new(1, 1);

    public void Lock() => _bit.Wait();

    public void Unlock() => _bit.Release();

    public bool TryLock() => _bit.Wait(0);
}

class Use
{
    private static readonly object log = new();

    public void Good(Page page)
    {
        lock (log)
        {
            page.Lock();
            page.Unlock();
        }
    }
}
