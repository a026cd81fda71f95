/* LockOrdering.md
```lock-order
log -> dict
```

| Lock | Declared as |
|---|---|
| dict | `System.Collections.Generic.Dictionary<TKey, TValue>.this` |
*/
class Journal
{
    private static readonly object s_log = new();

    public void Bad(Dictionary<string, int> map)
    {
        lock (map)
        {
            lock ({|LOCK1001:s_log|}) { }
        }
    }
}
