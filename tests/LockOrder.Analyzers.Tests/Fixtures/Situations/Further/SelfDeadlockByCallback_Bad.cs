//- ignore LOCK4003
public sealed class Gatekeeper
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly List<int> _visitors = [];

    public async Task WithGateAsync(Func<Task> action)
    {
        await _gate.WaitAsync();
        try
        {
            await action();
        }
        finally
        {
            _gate.Release();
        }
    }

    public Task EnterAsync(int visitor) => WithGateAsync(async () =>
    {
        _visitors.Add(visitor);
        {|LOCK1005.a:await {|LOCK1005.a:LeaveAsync(visitor - 1)|}|};
    });

    public Task LeaveAsync(int visitor) => WithGateAsync(() =>
    {
        _visitors.Remove(visitor);
        return Task.CompletedTask;
    });
}
