public class Dedup
{
    private readonly object _a = new();
    private readonly object _b = new();

    public void OneWay()
    {
        lock (_a)
        {
            lock ({|LOCK1003.leg:_b|})
            {
            }
        }
    }

    public void OtherWay()
    {
        lock (_b)
        {
            lock ({|LOCK1003.leg:_a|})
            {
            }
        }
    }

    // A longer trace of the same cycle.
    public void Longer() => OtherWay();
}
