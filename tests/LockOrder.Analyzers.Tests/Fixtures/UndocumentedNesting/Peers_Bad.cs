/* LockOrdering.md
```lock-order
1. Slab.Mutex
2a. Slab.Node
2b. Slab.Page
3. Slab.List
```
*/
class Slab
{
    private readonly object _mutex = new();
    private readonly object _node = new();
    private readonly object _page = new();
    private readonly object _list = new();

    public void Peers()
    {
        lock (_node)
        {
            lock ({|LOCK1002:_page|})
            {
            }
        }
    }

    public void Lawful()
    {
        lock (_mutex)
        {
            lock (_page)
            {
                lock (_list)
                {
                }
            }
        }
    }

    public void Inverted()
    {
        lock (_list)
        {
            lock ({|LOCK1001:_node|})
            {
            }
        }
    }
}
