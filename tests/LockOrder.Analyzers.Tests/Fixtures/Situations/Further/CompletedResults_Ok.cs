public sealed class Cr
{
    private readonly object _g = new();
    private Task<int>? _t;
    public int C() { lock (_g) return _t?.Status == TaskStatus.RanToCompletion ? _t.Result : 0; }
}
