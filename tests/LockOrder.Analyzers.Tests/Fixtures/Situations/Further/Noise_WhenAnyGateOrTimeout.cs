// Right as it is, and told of all the same.
public sealed class Late
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _n;
    public async Task<bool> TryAsync(Task shutdown)
    {
        using var cts = new CancellationTokenSource();
        var wait = {|LOCK3003:_gate.WaitAsync(cts.Token)|};
        if (await Task.WhenAny(wait, shutdown) != wait)
        {
            {|LOCK4003:cts.Cancel()|};
            try { await wait; _gate.Release(); }
            catch (OperationCanceledException) { }
            return false;
        }
        await wait;
        try { _n++; return true; }
        finally { _gate.Release(); }
    }
}
