public class LocalLock
{
    private readonly object _lock1 = new();

    private object GetLock1() => _lock1;

    public void Outer()
    {
        lock (GetLock1())
        {
            lock ({|LOCK1003.leg:this|})
            {
            }
        }
    }

    public void Inner()
    {
        lock (this)
        {
            lock ({|LOCK1003.leg:GetLock1()|})
            {
            }
        }
    }
}
