/* LockOrdering.md
```lock-order
 * Lock ordering:
 *
 *  ->Inode.Mutex
 *    ->Mapping.Tree         (truncate->unmap, and
 *                            various others)
 *      ->Page.Latch
 *    ->Super.List
```
*/
//- ignore LOCK0005
//- ignore LOCK0006
public sealed class Inode
{
    internal readonly object Mutex = new();
    internal readonly Mapping Mapping = new();
    internal int Size;

    public void Truncate()
    {
        lock (Mutex)
        {
            Size = 0;
            Mapping.Unmap();
        }
    }
}

public sealed class Mapping
{
    internal readonly object Tree = new();
    internal readonly List<Page> Pages = [];

    public void Unmap()
    {
        lock (Tree)
        {
            foreach (var page in Pages)
            {
                page.Clear();
            }
        }
    }
}

public sealed class Page
{
    private readonly object _latch = new();
    internal Mapping? Owner;
    private int _flags;

    public void Clear()
    {
        lock (_latch)
        {
            _flags = 0;
        }
    }

    public void Dirty()
    {
        lock (_latch)
        {
            _flags |= 1;
            lock ({|LOCK1001:Owner!.Tree|})
            {
                Owner.Pages.Add(this);
            }
        }
    }
}

public sealed class Super
{
    private readonly object _list = new();
    private readonly List<Inode> _inodes = [];

    public int Sync()
    {
        lock (_list)
        {
            return _inodes.Sum(i => { lock ({|LOCK1001:i.Mutex|}) { return i.Size; } });
        }
    }

    public void Evict(Mapping mapping)
    {
        lock (_list)
        {
            {|LOCK1002:mapping.Unmap()|};
        }
    }
}
