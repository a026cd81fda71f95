/* LockOrdering.md
```lock-order
log -> items -> names
```

| Lock | Declared as |
|---|---|
| items | `System.Collections.ArrayList.this` |
| names | `typeof(System.String)` |
*/
class Journal
{
    private static readonly object s_log = new();

    public void Bad(System.Collections.ArrayList list)
    {
        lock (list)
        {
            lock ({|LOCK1001:s_log|}) { }
        }
    }

    public void BadType()
    {
        lock (typeof(string))
        {
            lock ({|LOCK1001:s_log|}) { }
        }
    }
}
