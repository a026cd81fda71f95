/* LockOrdering.md
```lock-order
Store.Catalog -> Store.Page -> Store.Journal
Store.Catalog !-> Store.Journal
```
*/
class Store
{
    private readonly object _catalog = new();
    private readonly object _page = new();
    private readonly object _journal = new();

    public void Lawful()
    {
        lock (_page)
        {
            lock (_journal)
            {
            }
        }
    }

    // The closure would allow it; the document says no.
    public void Flush()
    {
        lock (_catalog)
        {
            lock ({|LOCK1001:_journal|})
            {
            }
        }
    }
}
