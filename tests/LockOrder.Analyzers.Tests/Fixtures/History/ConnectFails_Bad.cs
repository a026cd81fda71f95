// After bmresearch/Solnet #290: when connecting fails, the semaphore stays taken for good.
public sealed class StreamingClient(Func<Task> connect)
{
    private readonly SemaphoreSlim _sem = new(1, 1);
    private bool _open;

    public async Task ConnectAsync()
    {
        {|LOCK3003.wait:await {|LOCK3003.wait:_sem.WaitAsync()|}|};
        if (!_open)
        {
            await {|LOCK4003:connect()|};
            _open = true;
        }

        _sem.Release();
    }
}
