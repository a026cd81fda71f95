using System.Diagnostics;
public sealed class Core
{
    private readonly object _outer = new();
    private int _n;
    public void Good() { lock (_outer) { Offer(); } }
    public void Bad() => {|LOCK2003:Offer()|};
    private void Offer()
    {
        Debug.Assert(Monitor.IsEntered(_outer) == true);
        _n++;
    }
    [Conditional("DEBUG")]
    private static void AssertHeld(object o) => Debug.Assert(Monitor.IsEntered(o));
}
