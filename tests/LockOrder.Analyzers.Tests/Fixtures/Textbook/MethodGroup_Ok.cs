/* LockOrdering.md
| Lock | Protects |
|---|---|
| `R._gate` | `R._n`, `R._list` |
*/
public sealed class R
{
    private readonly object _gate = new();
    private readonly List<string> _list = [];
    private int _n;
    public string[] A() { lock (_gate) { return _list.Select(Decorate).ToArray(); } }
    private string Decorate(string s) => s + _n;
    public void B() { lock (_gate) { _list.ForEach(Each); } }
    private void Each(string s) => _n++;
    public bool C() { lock (_gate) { return _list.Exists(Test); } }
    private bool Test(string s) => _n > 0;
    public void D() { lock (_gate) { _list.Sort(Compare); } }
    private int Compare(string a, string b) => _n;
    public void E() { lock (_gate) { Run(Body); } }
    private void Run(Action a) => a();
    private void Body() => _n++;
    public void F() { lock (_gate) { Action a = Body2; a(); } }
    private void Body2() => _n++;
}
