/* LockOrdering.md
```lock-order
table -> stripe
```

| Lock | Declared as |
|---|---|
| table | `Cache._table` |
| stripe | `Cache._stripes[]` |
*/
public class Cache
{
    private readonly object _table = new();
    private readonly object[] _stripes = [new(), new()];

    public void Each()
    {
        foreach (var stripe in _stripes)
        {
            lock (stripe)
            {
                lock ({|LOCK1001:_table|})
                {
                }
            }
        }
    }

    public void Good()
    {
        lock (_table)
        {
            foreach (var stripe in _stripes)
            {
                lock (stripe)
                {
                }
            }
        }
    }
}
