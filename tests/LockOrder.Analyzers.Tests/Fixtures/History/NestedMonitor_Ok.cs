// The lockout resolved: nobody sleeps on the inner monitor while holding the outer one.
public sealed class Mailbox
{
    private readonly object _owner = new();
    private readonly Queue<int> _items = [];

    public int Take()
    {
        lock (_items)
        {
            while (_items.Count == 0)
            {
                Monitor.Wait(_items);
            }

            return _items.Dequeue();
        }
    }

    public void Put(int item)
    {
        lock (_owner)
        {
            lock (_items)
            {
                _items.Enqueue(item);
                Monitor.Pulse(_items);
            }
        }
    }
}
