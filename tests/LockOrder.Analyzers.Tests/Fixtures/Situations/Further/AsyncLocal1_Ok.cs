public sealed class C
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly AsyncLocal<object?> _owner = new();
    private int _n;
    public async Task WriteAsync(int n)
    {
        var mine = _owner.Value is not null;
        if (!mine) await _gate.WaitAsync();
        _n += n;
        if (!mine) _gate.Release();
    }
    public async Task TwoAsync()
    {
        await _gate.WaitAsync();
        _owner.Value = this;
        try { await WriteAsync(1); }
        finally { _owner.Value = null; _gate.Release(); }
    }
}
