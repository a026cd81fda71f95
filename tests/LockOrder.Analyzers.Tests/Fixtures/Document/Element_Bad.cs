/* LockOrdering.md
```lock-order
table -> stripe
```

| Lock | Declared as |
|---|---|
| table | `Cache<T>._table` |
| stripe | `Cache<T>._stripes[]` |
*/
class Cache<T>
{
    private readonly object _table = new();
    private readonly object[] _stripes = [new(), new()];
    private readonly List<object> _list = new();

    public void Bad(int at)
    {
        lock (_stripes[at])
        {
            lock ({|LOCK1001:_table|}) { }
        }
    }

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
}
