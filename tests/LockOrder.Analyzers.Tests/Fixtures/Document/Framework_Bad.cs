/* LockOrdering.md
```lock-order
log -> list
```

| Lock | Declared as |
|---|---|
| list | `System.Collections.ArrayList.SyncRoot` |
*/
class Journal
{
    private static readonly object s_log = new();

    public void Good(System.Collections.ArrayList list)
    {
        lock (s_log)
        {
            lock (list.SyncRoot) { }
        }
    }

    public void Bad(System.Collections.ArrayList list)
    {
        lock (list.SyncRoot)
        {
            lock ({|LOCK1001:s_log|}) { }
        }
    }
}
