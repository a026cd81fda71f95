// A thread sleeps on the inner monitor and keeps the outer one, which the thread that should wake it needs: the nested-monitor lockout.
public sealed class Mailbox
{
    private readonly object _owner = new();
    private readonly Queue<int> _items = [];

    public int Take()
    {
        lock (_owner)
        {
            lock (_items)
            {
                while (_items.Count == 0)
                {
                    {|LOCK4004:Monitor.Wait(_items)|};
                }

                return _items.Dequeue();
            }
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
