/* LockOrdering.md
```lock-order
log -> cache
```

| Lock | Declared as |
|---|---|
| cache | `A.Gate`, `B.Gate` |
*/
class A { internal static readonly object Gate = new(); }

class B { internal static readonly object Gate = new(); }

class Use
{
    private static readonly object log = new();

    public void Bad()
    {
        lock (A.Gate)
        {
            lock ({|LOCK1001:log|}) { }
        }

        lock (B.Gate)
        {
            lock ({|LOCK1001:log|}) { }
        }
    }
}
