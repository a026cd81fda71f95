/* LockOrdering.md
```lock-order
a -> b
```

| Lock | Declared as |
|---|---|
| `a` | `A.this` |
| `b` | `B.this` |
*/
public class A
{
    internal readonly B B = new();

    public void Down()
    {
        lock (this)
        {
            lock (B)
            {
            }
        }
    }
}

public class B
{
    private A? _a;

    public void Attach(A a) => _a = a;

    public void Up()
    {
        lock (this)
        {
            if (_a is not null)
            {
                lock ({|LOCK1001:_a|})
                {
                }
            }
        }
    }

    public void UpLocal()
    {
        var a = _a!;
        lock (this)
        {
            lock ({|LOCK1001:a|})
            {
            }
        }
    }

    public void UpParameter(A a)
    {
        lock (this)
        {
            lock ({|LOCK1001:a|})
            {
            }
        }
    }
}
