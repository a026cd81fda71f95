public class Box
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _value;

    public async Task AddAsync(int value)
    {
        await _gate.WaitAsync();
        try
        {
            _value = {|LOCK1005.await:await {|LOCK1005.await:ReadAsync()|}|} + value;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task<int> ReadAsync()
    {
        await _gate.WaitAsync();
        try
        {
            return _value;
        }
        finally
        {
            _gate.Release();
        }
    }
}
