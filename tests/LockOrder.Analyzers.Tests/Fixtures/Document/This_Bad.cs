/* LockOrdering.md
```lock-order
outer
  inner
```

| Lock | Declared as |
|---|---|
| outer | `Registry.this` |
| inner | `typeof(Ledger)` |
*/
class Registry
{
    public void Good()
    {
        lock (this)
        {
            lock (typeof(Ledger)) { }
        }
    }

    public void Bad()
    {
        lock (typeof(Ledger))
        {
            lock ({|LOCK1001:this|}) { }
        }
    }
}

class Ledger { }

class Other
{
    public void Bad(Registry registry)
    {
        lock (typeof(Ledger))
        {
            lock ({|LOCK1001:registry|}) { }
        }
    }
}
