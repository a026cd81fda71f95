/* LockOrdering.md
```lock-order
table -> stripe
```

| Lock | Declared as |
|---|---|
| table | `Cache._table` |
| stripe | `Cache._stripes[]` |
*/
class Cache
{
    private readonly object _table = new();
    private readonly object[] _stripes = [new(), new()];

    public void BadEach()
    {
        foreach (var stripe in _stripes)
        {
            lock (stripe)
            {
                lock ({|LOCK1001:_table|}) { }
            }
        }
    }

    public void BadFor()
    {
        for (var i = 0; i < _stripes.Length; i++)
        {
            lock (_stripes[i])
            {
                lock ({|LOCK1001:_table|}) { }
            }
        }
    }
}
