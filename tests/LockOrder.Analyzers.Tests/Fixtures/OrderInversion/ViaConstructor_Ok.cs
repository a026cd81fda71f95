/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
static class Registry
{
    private static readonly object Lock = new();
    private static int s_next;

    public static int Next()
    {
        lock (Lock)
        {
            return s_next++;
        }
    }
}

class Entry
{
    private readonly int _id;

    public Entry(int id) => _id = id;

    public Entry()
        : this(Registry.Next())
    {
    }

    public int Id => _id;
}

class Ledger
{
    private readonly object _lock = new();

    public Entry Post()
    {
        var early = new Entry();
        lock (_lock)
        {
            return new Entry(early.Id);
        }
    }
}
