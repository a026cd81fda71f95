/* LockOrdering.md
```lock-order
page->flags PG_locked (lock_page)
  mapping.lock
```

| Lock | Declared as |
|---|---|
| page->flags PG_locked | `Page.Flag` |
*/
static class Page
{
    internal static readonly object Flag = new();
}

static class Mapping
{
    internal static readonly object Lock = new();
}

class Use
{
    public void N1()
    {
        lock (Page.Flag)
        {
            lock (Mapping.Lock) { }
        }
    }

    public void N2()
    {
        lock (Mapping.Lock)
        {
            lock ({|LOCK1001:Page.Flag|}) { }
        }
    }
}
