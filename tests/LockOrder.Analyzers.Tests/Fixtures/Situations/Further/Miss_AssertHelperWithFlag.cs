// An assertion helper that is told what to assert.
using System.Diagnostics;
public sealed class Core
{
    private readonly object _outer = new();
    private int _n;
    public void Good() { lock (_outer) { Offer(); } }
    public void Bad() => Offer();
    private void Offer()
    {
        AssertHeld(_outer, held: true);
        _n++;
    }
    [Conditional("DEBUG")]
    private static void AssertHeld(object o, bool held) => Debug.Assert(Monitor.IsEntered(o) == held);
}
