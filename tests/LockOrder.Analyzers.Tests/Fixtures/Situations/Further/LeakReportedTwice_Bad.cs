// The leak is reported where it happens; the callers of the leaking method have no further share in it.
public class Statistics
{
    private readonly object _gate = new();
    private int _count;

    public void Add()
    {
        {|LOCK3001:Monitor.Enter(_gate)|};
        _count++;
    }
}

public class User
{
    private readonly Statistics _statistics = new();

    public bool Maybe(bool really)
    {
        if (really)
        {
            _statistics.Add();
            return true;
        }

        return false;
    }
}
