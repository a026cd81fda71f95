/* LockOrdering.md
```lock-order
log -> items -> names
```
*/
//- message LOCK1001: LockOrdering.md line 2 puts 'log' before 'names'
static class Journal
{
    private static readonly object log = new();
    private static readonly object items = new();
    private static readonly object names = new();

    static void Write()
    {
        lock (names)
        {
            lock ({|LOCK1001:log|}) { }
        }
    }
}
