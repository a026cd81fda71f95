/* LockOrdering.md
| Lock | Protects |
|---|---|
| `V._gate` | `V._n` |
*/
public sealed class V
{
    private readonly object _gate = new();
    private int _n;
    public Task Start() => Task.Run(One);
    public Task Start2() { return Task.Run(One); }
    private void One() { {|LOCK2001:_n|}++; }
    public int Read() { lock (_gate) return _n; }
}
