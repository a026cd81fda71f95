/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Parent.Gate` | `Child.Position (via Owner)` |
*/
public sealed class Parent
{
    internal readonly object Gate = new();
}

public sealed class Child
{
    private readonly Parent _owner;

    public Child(Parent owner) => _owner = owner;

    public Parent Owner => _owner;

    internal int Position;

    public int At()
    {
        lock (Owner.Gate)
        {
            return Position;
        }
    }
}
