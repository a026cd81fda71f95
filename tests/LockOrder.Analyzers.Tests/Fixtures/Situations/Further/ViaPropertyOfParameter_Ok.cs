/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Parent.Gate` | `Child.Position (via Owner)` |
*/
public sealed class Parent
{
    internal readonly object Gate = new();
}

public sealed class Child(Parent owner)
{
    public Parent Owner => owner;

    internal int Position;

    public int At()
    {
        lock (Owner.Gate)
        {
            return Position;
        }
    }
}
