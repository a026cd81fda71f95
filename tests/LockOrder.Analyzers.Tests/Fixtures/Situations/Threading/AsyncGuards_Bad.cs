//- include Attributes.cs
public class Cache
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    [GuardedBy(nameof(_gate))]
    private int _n;

    public async Task Right(CancellationToken token)
    {
        await _gate.WaitAsync(token).ConfigureAwait(false);
        try
        {
            _n++;
            await Task.Delay(1, token).ConfigureAwait(false);
            _n++;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task<bool> Try()
    {
        if (!await _gate.WaitAsync(10))
        {
            return false;
        }

        try
        {
            _n++;
            return true;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task Forgotten()
    {
        await _gate.WaitAsync();
        _gate.Release();
        {|LOCK2001:_n|}++;
    }

    public Task NotAwaited()
    {
        var wait = _gate.WaitAsync();
        return wait.ContinueWith(_ => _gate.Release());
    }

    public async Task Helper()
    {
        await Begin();
        _n++;
        _gate.Release();
    }

    private async Task Begin() => await _gate.WaitAsync();

    public async Task Returned()
    {
        await BeginTask();
        _n++;
        _gate.Release();
    }

    private Task BeginTask() => _gate.WaitAsync();

    public async IAsyncEnumerable<int> Stream()
    {
        await _gate.WaitAsync();
        try
        {
            yield return _n;
        }
        finally
        {
            _gate.Release();
        }
    }
}
