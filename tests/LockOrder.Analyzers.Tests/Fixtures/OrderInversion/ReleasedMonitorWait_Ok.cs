/* LockOrdering.md
```lock-order
Queue.Gate
  ->Queue.Items
```
*/
public class Queue
{
    private readonly object _gate = new();
    private readonly object _items = new();
    private int _count;

    public void Take()
    {
        lock (_gate)
        {
            while (_count == 0)
            {
                Monitor.Wait(_gate);
            }

            lock (_items)
            {
                _count--;
            }
        }
    }
}
