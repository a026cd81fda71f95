//- message LOCK1003: fork
public class Table
{
    private readonly object _fork = new();
    private readonly object _knife = new();
    private readonly object _spoon = new();

    public void First()
    {
        lock (_fork)
        {
            lock ({|LOCK1003.leg:_knife|})
            {
            }
        }
    }

    public void Second()
    {
        lock (_knife)
        {
            lock ({|LOCK1003.leg:_spoon|})
            {
            }
        }
    }

    public void Third()
    {
        lock (_spoon)
        {
            lock ({|LOCK1003.leg:_fork|})
            {
            }
        }
    }
}
