public class Queue2
{
    private readonly object _outer = new();
    private readonly object _items = new();
    private int _count;

    // Waiting lets go of the items only; whoever would wake us needs the outer lock first.
    public void Take()
    {
        lock (_outer)
        {
            lock (_items)
            {
                while (_count == 0)
                {
                    {|LOCK4004:Monitor.Wait(_items)|};
                }

                _count--;
            }
        }
    }
}
