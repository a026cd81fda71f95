public class W
{
    private readonly object _a = new();
    private readonly object _b = new();

    public void TwoLockWait()
    {
        lock (_a)
        {
            lock (_b)
            {
                {|LOCK4004:Monitor.Wait(_b)|};
            }
        }
    }

    public void SleepUnderLock()
    {
        lock (_a)
        {
            {|LOCK4002:Thread.Sleep(10)|};
        }
    }

    public void MismatchedNotify()
    {
        lock (_a)
        {
            {|LOCK3002:Monitor.PulseAll(_b)|};
        }
    }

    public void TwoLockNotify()
    {
        lock (_a)
        {
            lock (_b)
            {
                Monitor.PulseAll(_b);
            }
        }
    }

    public void WaitTimed()
    {
        lock (_a)
        {
            lock (_b)
            {
                {|LOCK4004:Monitor.Wait(_b, 100)|};
            }
        }
    }

    public void Reentrant()
    {
        lock (_a)
        {
            lock (_a)
            {
                Monitor.Wait(_a);
            }
        }
    }
}
