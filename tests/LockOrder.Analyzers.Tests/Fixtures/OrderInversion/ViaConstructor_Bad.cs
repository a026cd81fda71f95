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

    public Entry() => _id = Registry.Next();

    public int Id => _id;
}

class Ticket
{
    private readonly int _id = Registry.Next();

    public int Id => _id;
}

class Ledger
{
    private readonly object _lock = new();

    public Entry Post()
    {
        lock (_lock)
        {
            return {|LOCK1001:new Entry()|};
        }
    }

    public Ticket Ask()
    {
        lock (_lock)
        {
            return {|LOCK1001:new Ticket()|};
        }
    }
}
