public class Pool(Func<Task> open)
{
    private readonly SemaphoreSlim _use = new(1, 1);

    public async Task ExecuteAsync()
    {
        await _use.WaitAsync();
        try
        {
            {|LOCK4003.w:await {|LOCK4003.w:WarmUpAsync(3)|}|};
        }
        finally
        {
            _use.Release();
        }
    }

    private async Task WarmUpAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await open();
        }
    }
}
