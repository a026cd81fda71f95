/* LockOrdering.md
```lock-order
Scope.map -> Gate._mutex
```
*/
public sealed class Gate
{
    internal readonly object _mutex = new();
    public Scope Take() { Monitor.Enter(_mutex); return new Scope(this); }
}
public sealed class Scope(Gate gate) : IDisposable
{
    private static readonly object s_map = new();
    public void Dispose() { lock (s_map) { } Monitor.Exit(gate._mutex); }
}
public sealed class Cache
{
    private readonly Gate _gate = new();
    public int Get(string key)
    {
        using ({|LOCK1001:_gate.Take()|}) { return key.Length; }
    }
}
