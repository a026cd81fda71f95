/* LockOrdering.md
| Lock | Protects |
|---|---|
| Owner.Sync | Item.State (via Owner), Owner._items (contents) |
*/
public sealed class Owner
{
    public readonly object Sync = new();
    private readonly List<Item> _items = [];
    public Item Add() { var i = new Item(this) { State = 1 }; lock (Sync) { _items.Add(i); i.State = 2; } return i; }
    public void All() { lock (Sync) { foreach (var i in _items) { i.State++; i.Bump(); } } }
    public int Max() { lock (Sync) return _items.Count == 0 ? 0 : _items.Max(i => i.State); }
}
public sealed class Item(Owner owner)
{
    public readonly Owner Owner = owner;
    internal int State;
    public void Set(int s) { lock (Owner.Sync) { State = s; } }
    internal void Bump() { State++; }
    public void Safe() { var o = Owner; lock (o.Sync) { Bump(); } }
    public bool Try() { if (Monitor.TryEnter(Owner.Sync, 5)) { try { State--; return true; } finally { Monitor.Exit(Owner.Sync); } } return false; }
}
