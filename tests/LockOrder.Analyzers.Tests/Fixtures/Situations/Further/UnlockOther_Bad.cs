public sealed class Pair
{
    private readonly SemaphoreSlim _left = new(1, 1);
    private readonly SemaphoreSlim _right = new(1, 1);
    private int _n;

    public async Task SwapAsync()
    {
        {|LOCK3001.a:await {|LOCK3001.a:_left.WaitAsync()|}|};
        try
        {
            _n++;
        }
        finally
        {
            _right.Release();
        }
    }

    public async Task ReadAsync()
    {
        await _right.WaitAsync();
        try
        {
            _n++;
        }
        finally
        {
            _right.Release();
        }
    }
}
