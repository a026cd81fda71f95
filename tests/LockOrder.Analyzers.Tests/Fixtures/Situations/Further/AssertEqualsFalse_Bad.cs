using System.Diagnostics;
public sealed class Core
{
    private readonly object _outer = new();
    private readonly object _inner = new();
    private int _n;
    public void Good() { lock (_outer) { Offer(); } }
    public void Bad() { lock (_outer) lock (_inner) { {|LOCK2004:Offer()|}; } }
    private void Offer()
    {
        Debug.Assert(Monitor.IsEntered(_inner) == false);
        _n++;
    }
}
