/* LockOrdering.md
| Lock | Protects |
|---|---|
| `R._gate` | `R._list` |
*/
public sealed class R
{
    private readonly object _gate = new();
    private readonly List<string> _list = [];
    public int A()
    {
        lock (_gate) { int n = 0; foreach (var s in Core()) n++; return n; }
        IEnumerable<string> Core() { foreach (var s in _list) yield return s; }
    }
    public int B() { lock (_gate) { int n = 0; foreach (var s in Private()) n++; return n; } }
    private IEnumerable<string> Private() { foreach (var s in _list) yield return s; }
    public int C() { lock (_gate) { return Private2().ToList().Count; } }
    private IEnumerable<string> Private2() { foreach (var s in _list) yield return s; }
    public int D() { lock (_gate) { var q = Private3(); return q.Where(s => s.Length > 0).Count(); } }
    private IEnumerable<string> Private3() { foreach (var s in _list) yield return s; }
    public string E() { lock (_gate) { return string.Join(",", Private4()); } }
    private IEnumerable<string> Private4() { foreach (var s in _list) yield return s; }
    public List<string> F() { lock (_gate) { return new List<string>(Private5()); } }
    private IEnumerable<string> Private5() { foreach (var s in _list) yield return s; }
    public string[] G() { lock (_gate) { return [.. Private6()]; } }
    private IEnumerable<string> Private6() { foreach (var s in _list) yield return s; }
}
