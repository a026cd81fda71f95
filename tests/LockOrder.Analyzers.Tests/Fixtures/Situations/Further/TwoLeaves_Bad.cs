/* LockOrdering.md
```lock-order
Node.Parent
  ->Node.Child [parent before child]
Cache.Lru [leaf]
```
*/
//- ignore LOCK0006
//- ignore LOCK0002
public sealed class Cache
{
    private readonly object _lru = new();
    private readonly LinkedList<int> _list = new();
    public event Action<int>? Evicted;

    public void Touch(int key, Sizer sizer)
    {
        lock (_lru)
        {
            _list.AddFirst(key);
            if ({|LOCK1001:sizer.Size|} > 3)
            {
                Evicted?{|LOCK4003:.Invoke(key)|};
            }
        }
    }
}

public sealed class Sizer
{
    private readonly ReaderWriterLockSlim _rw = new();
    private int _size;
    public int Size
    {
        get
        {
            _rw.EnterReadLock();
            try
            {
                return _size;
            }
            finally
            {
                _rw.ExitReadLock();
            }
        }
    }
}
