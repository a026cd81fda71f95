public class Queue2
{
    private readonly object _outer = new();
    private readonly object _items = new();
    private int _count;

    public void Take()
    {
        lock (_outer)
        {
            {|LOCK4004:TakeCore()|};
        }
    }

    private void TakeCore()
    {
        lock (_items)
        {
            while (_count == 0)
            {
                Monitor.Wait(_items);
            }

            _count--;
        }
    }
}
