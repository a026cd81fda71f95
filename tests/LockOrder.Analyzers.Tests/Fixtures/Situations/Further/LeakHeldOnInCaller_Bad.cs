public class Statistics
{
    private SpinLock _spin = new(false);
    private int _count;

    public void Add()
    {
        var taken = false;
        {|LOCK3001:_spin.Enter(ref taken)|};
        _count++;
    }
}

public class User
{
    private readonly Statistics _statistics = new();

    public void Twice()
    {
        _statistics.Add();
        Thread.Sleep(1);
        _statistics.Add();
    }
}
