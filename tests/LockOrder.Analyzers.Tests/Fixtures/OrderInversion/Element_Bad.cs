/* LockOrdering.md
```lock-order
table -> stripe
```

| Lock | Declared as |
|---|---|
| `table` | `Cache._table` |
| `stripe` | `Cache._stripes[]` |
*/
class Cache
{
    private readonly object _table = new();
    private readonly object[] _stripes = [new(), new()];

    public void Grow(int at)
    {
        lock (_table)
        {
            lock (_stripes[at])
            {
            }
        }
    }

    public void Drop(int at)
    {
        lock (_stripes[at])
        {
            lock ({|LOCK1001:_table|})
            {
            }
        }
    }
}
