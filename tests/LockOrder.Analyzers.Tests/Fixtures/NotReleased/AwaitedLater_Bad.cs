public class Gate
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async Task Started(Task other)
    {
        var wait = {|LOCK3003:_gate.WaitAsync()|};
        await wait;
        wait = other;
        await wait;
        _gate.Release();
    }
}
