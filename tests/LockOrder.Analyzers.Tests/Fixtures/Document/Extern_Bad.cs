/* LockOrdering.md
```lock-order
log -> Outer.Box.Gate
```
*/
class Outer
{
    internal struct Box
    {
        internal readonly object Gate;

        public Box() => Gate = new();
    }
}

static class Use
{
    private static readonly object log = new();

    public static void Bad(Outer.Box box)
    {
        lock (box.Gate)
        {
            lock ({|LOCK1001:log|}) { }
        }
    }
}
