/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Item._gate` | `Item._value` |
*/
// LOCK2001 belongs at the last access: the tuple was copied before a new object was put into the copy.
public sealed class Item
{
    private readonly object _gate = new();
    private int _value;

    public static void Set(Item shared)
    {
        var pair = (shared, 1);
        var copy = pair;
        copy.shared = new Item();
        pair.shared._value++;
    }
}
