/* LockOrdering.md
```lock-order
mapping.lock
  Page.LockPage
```

| Lock | Declared as |
|---|---|
| `Page.LockPage` | `Page.LockPage() / Page.UnlockPage()` |
*/
class Mapping
{
    internal readonly object Lock = new();
}

class Page
{
    private readonly SemaphoreSlim _bit = new(1, 1);

    public void LockPage() => _bit.Wait();

    public void UnlockPage() => _bit.Release();

    public void Bad(Mapping mapping)
    {
        LockPage();
        try
        {
            lock ({|LOCK1001:mapping.Lock|}) { }
        }
        finally
        {
            UnlockPage();
        }
    }
}
