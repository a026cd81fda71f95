//- ignore LOCK4003
// After bmresearch/Solnet #290, fixed: the release stands in a finally block.
public sealed class StreamingClient(Func<Task> connect)
{
    private readonly SemaphoreSlim _sem = new(1, 1);
    private bool _open;

    public async Task ConnectAsync()
    {
        await _sem.WaitAsync();
        try
        {
            if (!_open)
            {
                await connect();
                _open = true;
            }
        }
        finally
        {
            _sem.Release();
        }
    }
}
