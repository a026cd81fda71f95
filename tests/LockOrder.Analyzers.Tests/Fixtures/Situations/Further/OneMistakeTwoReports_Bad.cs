public class W
{
    private readonly object _a = new();
    private readonly object _b = new();
    private readonly SemaphoreSlim _mu1 = new(1, 1);
    private readonly SemaphoreSlim _mu2 = new(1, 1);

    // Not held at all; that another lock is held does not matter any more.
    public void MismatchedWait()
    {
        lock (_a)
        {
            {|LOCK3002:Monitor.Wait(_b)|};
        }
    }

    // It never gets to the second one.
    public void Twice()
    {
        LockBoth();
        {|LOCK1005:LockBoth()|};
        UnlockBoth();
    }

    private void LockBoth()
    {
        _mu1.Wait();
        _mu2.Wait();
    }

    private void UnlockBoth()
    {
        _mu2.Release();
        _mu1.Release();
    }
}
