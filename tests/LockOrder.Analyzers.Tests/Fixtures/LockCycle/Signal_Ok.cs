public class Queue2
{
    private readonly SemaphoreSlim _items = new(0);
    private readonly object _gate = new();

    // A semaphore that starts at zero is a signal, not a lock.
    public void Put()
    {
        lock (_gate)
        {
            _items.Release();
        }
    }

    public void Take()
    {
        _items.Wait();
        lock (_gate)
        {
        }
    }
}
