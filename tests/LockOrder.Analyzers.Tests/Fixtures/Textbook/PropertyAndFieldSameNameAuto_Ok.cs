/* LockOrdering.md
| Lock | Protects |
|---|---|
| `J._syncLock` | `J._head` |
*/
class J { readonly object _syncLock = new(); object? _head; internal object SyncLock { get { return _syncLock; } }
    public void Add() { lock (_syncLock) _head = this; } }
