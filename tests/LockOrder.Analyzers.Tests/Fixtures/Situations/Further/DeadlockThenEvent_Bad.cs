public class Store
{
    private readonly SemaphoreSlim _write = new(1, 1);
    private int _count;

    public event Action? Saved;

    public void Add()
    {
        _write.Wait();
        try
        {
            _count++;
            {|LOCK1005:Save()|};
        }
        finally
        {
            _write.Release();
        }
    }

    // It never gets to the event while its caller holds the lock.
    public void Save()
    {
        _write.Wait();
        try
        {
            _count = 0;
        }
        finally
        {
            _write.Release();
        }

        Saved?.Invoke();
    }
}
