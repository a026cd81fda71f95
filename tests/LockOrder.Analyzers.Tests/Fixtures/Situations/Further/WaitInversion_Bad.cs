/* LockOrdering.md
```lock-order
Pump.Gate
  ->Pump.Queue
```
*/
public sealed class Pump
{
    private readonly object _gate = new();
    private readonly object _queue = new();
    private readonly Queue<int> _items = new();

    public int Take()
    {
        lock (_gate)
        {
            lock (_queue)
            {
                while (_items.Count == 0)
                {
                    {|LOCK4004:Monitor.Wait(_queue)|};
                }

                return _items.Dequeue();
            }
        }
    }

    public void Put(int item)
    {
        lock (_gate)
        {
            lock (_queue)
            {
                _items.Enqueue(item);
                Monitor.PulseAll(_queue);
            }
        }
    }
}
