/* LockOrdering.md
| Lock | Protects |
|---|---|
| Item.Gate | Item.State |
| Owner.Sync | Owner._items (contents), Owner._by (contents), Owner._last |
*/
public sealed class Owner
{
    public readonly object Sync = new();
    private readonly List<Item> _items = [];
    private readonly Dictionary<int, Item> _by = [];
    private Item? _last;
    public Item Add() { var i = new Item { State = 1 }; lock (Sync) { _items.Add(i); i.State = 2; } return i; }
    public Item Put() { var i = new Item { State = 1 }; lock (Sync) { _by[3] = i; i.State = 2; } return i; }
    public Item Set() { var i = new Item { State = 1 }; lock (Sync) { _last = i; i.State = 2; } return i; }
}
public sealed class Item
{
    internal readonly object Gate = new();
    internal int State;
    public void Bump() { lock (Gate) State++; }
}
