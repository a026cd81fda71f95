/* LockOrdering.md
```lock-order
registry
  ->ledger
    ->bank monitor
```

| Lock | Declared as |
|---|---|
| `registry` | `typeof(Bank)` |
| `ledger` | `Bank._books` |
| `bank monitor` | `Bank.this` |
*/
class Bank
{
    private readonly object _books = new();

    public void Books()
    {
        lock (this)
        {
            lock ({|LOCK1001:_books|})
            {
            }
        }
    }

    public void Type()
    {
        lock (_books)
        {
            lock ({|LOCK1001:typeof(Bank)|})
            {
            }
        }
    }

    public void Lawful()
    {
        lock (typeof(Bank))
        {
            lock (_books)
            {
                lock (this)
                {
                }
            }
        }
    }
}
