/* LockOrdering.md
~~~~ lock-order edges=tree
catalog
  pages
~~~~
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

    public void N2()
    {
        lock (C.pages)
        {
            lock ({|LOCK1001:C.catalog|}) { }
        }
    }
}
