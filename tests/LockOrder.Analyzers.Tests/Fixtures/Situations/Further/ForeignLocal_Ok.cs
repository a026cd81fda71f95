public sealed class Fl
{
    private static readonly Func<int, int> s_twice = static x => x * 2;
    private readonly object _g = new();
    private int _n;
    public void A() { lock (_g) _n = s_twice(_n); }
}
