/* LockOrdering.md
A declaration need not repeat case and underscores where no other member is spelt so.

```lock-order
vault > Bank.ledger
```

| Lock | Declared as |
|---|---|
| vault | `Bank.Gate` |
*/
class Bank
{
    private readonly object _gate = new();
    private readonly object ledger = new();

    void Post()
    {
        lock (ledger)
        {
            lock ({|LOCK1001:_gate|}) { }
        }
    }
}
