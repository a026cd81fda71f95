/* LockOrdering.md
| Lock | Protects |
|---|---|
| `L.Gate` | `L._head` |
*/
class L { object? _sync; object? _head; object Gate => _sync ?? Interlocked.CompareExchange(ref _sync, new object(), null) ?? _sync;
    public void Add() { lock (Gate) _head = this; } }
