/* LockOrdering.md
```lock-order
Registry.map > Registry.log
```

| Lock | Protects |
|---|---|
| Registry.map | `Registry.map (contents)` |
*/
class Registry
{
    private readonly Dictionary<int, int> _map = new();
    private readonly object _log = new();
    void Good() { lock (_map) { _map.Add(1, 1); lock (_log) { } } }
    void Bad() { {|LOCK2001:_map|}.Add(1, 1); lock (_log) { lock ({|LOCK1001:_map|}) { } } }
}
