public class Pair
{
    private readonly SemaphoreSlim _left = new(1, 1);
    private readonly SemaphoreSlim _right = new(1, 1);

    public async Task ForwardAsync()
    {
        await _left.WaitAsync();
        try
        {
            {|LOCK1003.leg:await {|LOCK1003.leg:_right.WaitAsync()|}|};
            _right.Release();
        }
        finally
        {
            _left.Release();
        }
    }

    public async Task BackwardAsync()
    {
        await _right.WaitAsync();
        try
        {
            {|LOCK1003.leg:await {|LOCK1003.leg:_left.WaitAsync()|}|};
            _left.Release();
        }
        finally
        {
            _right.Release();
        }
    }
}
