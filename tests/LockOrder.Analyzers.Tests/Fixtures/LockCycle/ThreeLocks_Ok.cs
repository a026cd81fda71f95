public class Table
{
    private readonly object _fork = new();
    private readonly object _knife = new();
    private readonly object _spoon = new();

    public void First()
    {
        lock (_fork)
        {
            lock (_knife)
            {
            }
        }
    }

    public void Second()
    {
        lock (_knife)
        {
            lock (_spoon)
            {
            }
        }
    }

    public void Third()
    {
        lock (_fork)
        {
            lock (_spoon)
            {
            }
        }
    }
}
