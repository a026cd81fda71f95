public class PubPriv
{
    private readonly object _a = new();
    private readonly object _b = new();

    private void AB()
    {
        lock (_a)
        {
            lock ({|LOCK1003.leg:_b|})
            {
            }
        }
    }

    private void BA()
    {
        lock (_b)
        {
            lock ({|LOCK1003.leg:_a|})
            {
            }
        }
    }

    public void CallAB() => AB();

    public void CallBA() => BA();
}
