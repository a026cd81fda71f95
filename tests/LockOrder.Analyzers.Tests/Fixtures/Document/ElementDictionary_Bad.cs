/* LockOrdering.md
```lock-order
table -> named
```

| Lock | Declared as |
|---|---|
| named | `Cache.byName[]` |
*/
class Cache
{
    private readonly object table = new();
    private readonly Dictionary<string, object> byName = new();

    public void Bad(string at)
    {
        lock (byName[at])
        {
            lock ({|LOCK1001:table|}) { }
        }
    }
}
