public sealed class C
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ThreadLocal<object?> _owner = new();
    private int _n;
    public void WriteAsync(int n)
    {
        var mine = _owner.Value is not null;
        if (!mine) _gate.Wait();
        _n += n;
        if (!mine) _gate.Release();
    }
    public void TwoAsync()
    {
        _gate.Wait();
        _owner.Value = this;
        try { WriteAsync(1); }
        finally { _owner.Value = null; _gate.Release(); }
    }
}
