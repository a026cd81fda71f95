public sealed class BoundedBuffer
{
    private readonly object _buffer = new();
    private readonly Queue<int> _items = new();

    public int Take()
    {
        lock (_buffer)
        {
            while (_items.Count == 0)
            {
                Monitor.Wait(_buffer);
            }

            return _items.Dequeue();
        }
    }

    public void Put(int item)
    {
        lock (_buffer)
        {
            _items.Enqueue(item);
            Monitor.Pulse(_buffer);
        }
    }
}

public sealed class Consumer(BoundedBuffer buffer)
{
    private readonly object _total = new();
    private int _sum;

    public void Run()
    {
        lock (_total)
        {
            _sum += {|LOCK4004:buffer.Take()|};
        }
    }
}
