//- ignore LOCK4002
public class Export
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _count;

    public int Twice()
    {
        _gate.Wait();
        try
        {
            return {|LOCK1005.w:{|LOCK1005.w:{|LOCK1005.w:OnceAsync()|}.GetAwaiter()|}.GetResult()|} * 2;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task<int> OnceAsync()
    {
        await _gate.WaitAsync();
        try
        {
            return _count++;
        }
        finally
        {
            _gate.Release();
        }
    }
}
