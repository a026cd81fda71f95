public class Pair
{
    private readonly SemaphoreSlim _left = new(1, 1);
    private readonly SemaphoreSlim _right = new(1, 1);

    // It never gets to the second one.
    public void Twice()
    {
        LockBoth();
        {|LOCK1005:LockBoth()|};
        UnlockBoth();
    }

    private void LockBoth()
    {
        _left.Wait();
        _right.Wait();
    }

    private void UnlockBoth()
    {
        _right.Release();
        _left.Release();
    }
}
