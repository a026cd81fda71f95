/* LockOrdering.md
```lock-order
Locks.Registry
  ->Locks.Ledger
```
*/
static class Locks
{
    internal static readonly object Registry = new();
    internal static readonly object Ledger = new();
}

class Clerk
{
    public void Post()
    {
        lock (Locks.Ledger)
        {
            {|LOCK1001:Archive.Add()|};
        }
    }
}

static class Archive
{
    public static void Add()
    {
        lock (Locks.Registry)
        {
        }
    }

    public static void Lawful()
    {
        lock (Locks.Registry)
        {
            lock (Locks.Ledger)
            {
            }
        }
    }
}
