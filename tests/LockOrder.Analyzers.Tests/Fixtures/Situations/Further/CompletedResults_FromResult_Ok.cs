public sealed class Cr
{
    private readonly object _g = new();
    public int F() { lock (_g) return Task.FromResult(3).Result; }
}
