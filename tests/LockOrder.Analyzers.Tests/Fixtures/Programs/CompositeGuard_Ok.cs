/* LockOrdering.md
```lock-order
Book._orders
  ->Book._trades
```

| Lock | Declared as | Protects |
|---|---|---|
| `Book._orders` | `Book._orders` | `Book._open` |
| `Book._trades` | `Book._trades` | `Book._done` |
*/
public sealed class Book
{
    private readonly object _orders = new();
    private readonly object _trades = new();
    private readonly SortedSet<int> _open = [];
    private readonly List<int> _done = [];

    private readonly struct Both : IDisposable
    {
        private readonly Book _book;
        public Both(Book book)
        {
            _book = book;
            Monitor.Enter(book._orders);
            Monitor.Enter(book._trades);
        }
        public void Dispose()
        {
            Monitor.Exit(_book._trades);
            Monitor.Exit(_book._orders);
        }
    }

    private readonly struct One : IDisposable
    {
        private readonly object _o;
        public One(object o) { Monitor.Enter(_o = o); }
        public void Dispose() => Monitor.Exit(_o);
    }

    private readonly struct Pair(One first, One second) : IDisposable
    {
        public void Dispose()
        {
            second.Dispose();
            first.Dispose();
        }
    }

    private Both LockBoth() => new(this);

    private Pair LockPair()
    {
        var first = new One(_orders);
        var second = new One(_trades);
        return new Pair(first, second);
    }

    public bool Match(int id)
    {
        using (LockBoth())
        {
            if (!_open.Remove(id)) return false;
            _done.Add(id);
            return true;
        }
    }

    public void Reopen(int id)
    {
        using var pair = LockPair();
        if (_done.Remove(id)) _open.Add(id);
    }

    public void Add(int id)
    {
        using var one = new One(_orders);
        _open.Add(id);
    }
}
