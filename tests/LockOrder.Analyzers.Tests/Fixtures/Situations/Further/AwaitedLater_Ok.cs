public class A
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _n;

    public async Task Started()
    {
        var wait = _gate.WaitAsync();
        await wait;
        _n++;
        _gate.Release();
    }
}
