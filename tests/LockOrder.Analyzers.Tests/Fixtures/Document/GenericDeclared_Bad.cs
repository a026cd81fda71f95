/* LockOrdering.md
```lock-order
gate
  log
```

| Lock | Declared as | Protects |
|---|---|---|
| gate | `Cache<TKey, TValue>._gate` | `Cache<TKey,TValue>._items (contents)`, `Cache._count` |
| log | `Cache._log` | |
*/
class Cache<TKey, TValue> where TKey : notnull
{
    private readonly object _gate = new();
    private readonly object _log = new();
    private readonly Dictionary<TKey, TValue> _items = new();
    private int _count;

    public void Good(TKey key, TValue value)
    {
        lock (_gate)
        {
            _items.Add(key, value);
            _count++;
            lock (_log) { }
        }
    }

    public void Bad(TKey key, TValue value)
    {
        {|LOCK2001:_items|}.Add(key, value);
        lock (_log)
        {
            lock ({|LOCK1001:_gate|}) { }
        }
    }

    public int Count => {|LOCK2001:_count|};
}
