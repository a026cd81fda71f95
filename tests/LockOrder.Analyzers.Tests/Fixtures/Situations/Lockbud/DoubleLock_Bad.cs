//- ignore LOCK3003
public class D
{
    private readonly SemaphoreSlim _mu1 = new(1, 1);
    private readonly ReaderWriterLockSlim _rw1 = new();
    private int _a;

    public void Intra()
    {
        _mu1.Wait();
        _a++;
        {|LOCK1005:_mu1.Wait()|};
    }

    public void Inter()
    {
        _mu1.Wait();
        try
        {
            {|LOCK1005:Bar()|};
        }
        finally
        {
            _mu1.Release();
        }
    }

    public void ReadWrite()
    {
        _rw1.EnterReadLock();
        {|LOCK1005:Write()|};
        _rw1.ExitReadLock();
    }

    public async Task Async()
    {
        await _mu1.WaitAsync();
        try
        {
            await {|LOCK1005:BarAsync()|};
        }
        finally
        {
            _mu1.Release();
        }
    }

    private void Bar()
    {
        _mu1.Wait();
        _a++;
        _mu1.Release();
    }

    private async Task BarAsync()
    {
        await _mu1.WaitAsync();
        _mu1.Release();
    }

    private void Write()
    {
        _rw1.EnterWriteLock();
        _rw1.ExitWriteLock();
    }
}
