public class Queue2
{
    private readonly object _outer = new();
    private readonly object _items = new();
    private int _count;

    public void Wrong()
    {
        lock (_outer)
        {
            {|LOCK4004:First()|};
        }
    }

    public void Right() => First();

    private void First()
    {
        lock (_items)
        {
            Second();
        }
    }

    private void Second() => Third();

    private void Third()
    {
        while (_count == 0)
        {
            Monitor.Wait(_items);
        }

        _count--;
    }
}
