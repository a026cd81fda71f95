// No document. The owner of a semaphore is known from an AsyncLocal; enter only if it is not ours.
public sealed class Unit
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly AsyncLocal<object?> _owner = new();
    private int _writes;

    public async Task<int> WriteAsync(int n)
    {
        var mine = _owner.Value is not null;
        if (!mine) await _gate.WaitAsync();
        try
        {
            _writes += n;
            return _writes;
        }
        finally
        {
            if (!mine) _gate.Release();
        }
    }

    private async Task<T> InsideAsync<T>(Func<Unit, Task<T>> body)
    {
        if (_owner.Value is not null) return await body(this);
        await _gate.WaitAsync();
        _owner.Value = this;
        try
        {
            return await body(this);
        }
        finally
        {
            _owner.Value = null;
            _gate.Release();
        }
    }

    public Task<int> TwoAsync() => InsideAsync(async u =>
    {
        await u.WriteAsync(1);
        return await u.WriteAsync(2);
    });

    public bool TryWrite(int n)
    {
        var entered = false;
        if (_owner.Value != this && !(entered = _gate.Wait(0))) return false;
        try
        {
            _writes += n;
        }
        finally
        {
            if (entered) _gate.Release();
        }
        return true;
    }
}
