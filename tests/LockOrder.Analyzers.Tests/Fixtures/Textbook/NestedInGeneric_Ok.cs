/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| q | `Queue1.this` | `Queue1._n` |
*/
public class Bag<T> { public void Add() => new Queue1().Hash(); readonly Queue1 _q = new(); public void Steal() => _q.Steal();
    private sealed class Queue1 { int _n; public void Steal() { lock (this) _n++; } public int Hash() { lock (this) return _n; } } }
