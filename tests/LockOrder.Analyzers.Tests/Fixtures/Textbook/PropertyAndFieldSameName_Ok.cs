/* LockOrdering.md
| Lock | Protects |
|---|---|
| `J.SyncLock` | `J._head` |
*/
class J { readonly object syncLock = new(); object? _head; internal object SyncLock => syncLock;
    public void Add() { lock (SyncLock) _head = this; } }
