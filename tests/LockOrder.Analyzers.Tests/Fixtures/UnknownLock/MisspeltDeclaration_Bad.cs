/* LockOrdering.md
```lock-order
log -> cache
```

| Lock | Declared as |
|---|---|
| cache | `A.Gate`, `{|LOCK0002:B.Gote|}` |
*/
class A
{
    internal static readonly object Gate = new();
}

class B
{
    internal static readonly object Gate = new();
}

class Use
{
    private static readonly object log = new();

    public void Inverted()
    {
        lock (A.Gate)
        {
            lock ({|LOCK1001:log|}) { }
        }
    }
}
