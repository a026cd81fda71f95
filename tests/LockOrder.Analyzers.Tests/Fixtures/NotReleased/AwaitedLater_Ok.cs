public class Gate
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _count;

    // Awaiting the acquisition is part of it.
    public async Task Started()
    {
        var wait = _gate.WaitAsync();
        await wait;
        _count++;
        _gate.Release();
    }
}
