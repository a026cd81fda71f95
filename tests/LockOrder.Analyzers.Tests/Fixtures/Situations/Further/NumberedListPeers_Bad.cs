/* LockOrdering.md
```lock-order
1. Heap.Root (the collector)
2a. Heap.Young
2b. Heap.Old
3. Heap.Cards
```
*/
//- ignore LOCK0006
public sealed class Heap
{
    private readonly object _root = new();
    private readonly object _young = new();
    private readonly object _old = new();
    private readonly object _cards = new();
    private int _live;

    public void Promote()
    {
        lock (_root)
        {
            lock (_young)
            {
                lock ({|LOCK1002:_old|})
                {
                    _live++;
                }
            }
        }
    }

    public void Mark()
    {
        lock (_cards)
        {
            {|LOCK1001:ScanOld()|};
        }
    }

    private void ScanOld()
    {
        lock (_old)
        {
            _live--;
        }
    }

    public void Collect()
    {
        lock (_root)
        {
            ScanOld();
            lock (_cards)
            {
                _live = 0;
            }
        }
    }
}
