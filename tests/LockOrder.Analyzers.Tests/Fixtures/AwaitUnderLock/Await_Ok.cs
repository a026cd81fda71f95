public class Box
{
    private readonly object _gate = new();
    private readonly SemaphoreSlim _slot = new(1, 1);
    private int _value;

    // A semaphore belongs to no thread.
    public async Task SlotAsync()
    {
        await _slot.WaitAsync();
        try
        {
            await Task.Delay(1);
            _value++;
        }
        finally
        {
            _slot.Release();
        }
    }

    public async Task AfterAsync()
    {
        lock (_gate)
        {
            _value++;
        }

        await Task.Delay(1);
    }
}
