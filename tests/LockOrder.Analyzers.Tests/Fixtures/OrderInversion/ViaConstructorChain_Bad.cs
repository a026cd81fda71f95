/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
static class Registry
{
    private static readonly object Lock = new();

    public static int Next()
    {
        lock (Lock)
        {
            return 1;
        }
    }
}

abstract class Record
{
    protected Record() => Id = Registry.Next();

    public int Id { get; }
}

class Entry : Record
{
    public Entry(string text) => Text = text;

    public Entry()
        : this("")
    {
    }

    public string Text { get; }
}

class Ledger
{
    private readonly object _lock = new();

    // Through this(...) and the implicit base().
    public Entry Post()
    {
        lock (_lock)
        {
            return {|LOCK1001:new Entry()|};
        }
    }
}
