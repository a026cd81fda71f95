//- ignore LOCK3003
public sealed class Probe
{
    private readonly SemaphoreSlim _slot = new(1, 1);
    private DateTime _next;

    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        if (!{|LOCK3001.a:await {|LOCK3001.a:_slot.WaitAsync(100, cancellation)|}|})
        {
            return false;
        }

        if (_next > DateTime.UtcNow)
        {
            return false;
        }

        await Task.Delay(10, cancellation);
        _next = DateTime.UtcNow.AddSeconds(1);
        _slot.Release();
        return true;
    }

    public int TryRead()
    {
        var entered = {|LOCK3001:_slot.Wait(0)|};
        if (!entered)
        {
            return -1;
        }

        for (var i = 0; i < 3; i++)
        {
            if (_next == default)
            {
                return i;
            }
        }

        _slot.Release();
        return 0;
    }
}
