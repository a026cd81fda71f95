/* LockOrdering.md
> Our old rules were:
>
> ```lock-order
> catalog
>   pages
> ```

They are gone.
*/
static class C
{
    internal static readonly object catalog = new();
    internal static readonly object pages = new();
}

class Use
{
    public void N1()
    {
        lock (C.catalog)
        {
            lock (C.pages) { }
        }
    }
}
