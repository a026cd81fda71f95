/* LockOrdering.md
# Locks of the matching engine

```lock-order
Exchange._listing
  ->OrderBook._book          (Exchange.Submit)
    ->Account.Gate           (OrderBook.Settle)
      ->Tape._gate [leaf]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Exchange._listing` | `Exchange._listing` | `Exchange._books` |
| `OrderBook._book` | `OrderBook._book` | `OrderBook._bids`, `OrderBook._asks`, `OrderBook._sequence` |
| `Account.Gate` | `Account.Gate` | `Account._cash`, `Account._positions` |
| `Tape._gate` | `Tape._gate` | `Tape._prints` |
*/
using System.Diagnostics.CodeAnalysis;

public readonly record struct Order(long Id, Account Owner, bool Buy, decimal Price, int Quantity);
public readonly record struct Print(string Symbol, decimal Price, int Quantity, DateTime At);

public sealed class Account
{
    internal readonly object Gate = new();
    private decimal _cash;
    private readonly Dictionary<string, int> _positions = new();

    public Account(decimal cash) => _cash = cash;

    public decimal Cash { get { lock (Gate) return _cash; } }

    internal bool TryReserve(decimal amount)
    {
        lock (Gate)
        {
            if (_cash < amount) return false;
            _cash -= amount;
            return true;
        }
    }

    internal void Credit(decimal amount, string symbol, int delta)
    {
        lock (Gate) CreditCore(amount, symbol, delta);
    }

    private void CreditCore(decimal amount, string symbol, int delta)
    {
        _cash += amount;
        _positions[symbol] = _positions.GetValueOrDefault(symbol) + delta;
    }

    public IReadOnlyDictionary<string, int> Snapshot()
    {
        lock (Gate) return new Dictionary<string, int>(_positions);
    }
}

public sealed class Tape
{
    private readonly object _gate = new();
    private readonly Queue<Print> _prints = new();
    private const int Capacity = 1000;

    public void Append(Print print)
    {
        lock (_gate)
        {
            if (_prints.Count == Capacity) _prints.Dequeue();
            _prints.Enqueue(print);
        }
    }

    public Print[] Recent(int count)
    {
        lock (_gate) return _prints.TakeLast(count).ToArray();
    }
}

public sealed class OrderBook
{
    private readonly object _book = new();
    private readonly SortedDictionary<decimal, LinkedList<Order>> _bids;
    private readonly SortedDictionary<decimal, LinkedList<Order>> _asks;
    private long _sequence;
    private readonly Tape _tape;
    private readonly string _symbol;

    public event EventHandler<Print>? Traded;

    public OrderBook(string symbol, Tape tape)
    {
        _symbol = symbol;
        _tape = tape;
        _bids = new SortedDictionary<decimal, LinkedList<Order>>(Comparer<decimal>.Create((a, b) => b.CompareTo(a)));
        _asks = new SortedDictionary<decimal, LinkedList<Order>>();
    }

    public long Place(Account owner, bool buy, decimal price, int quantity)
    {
        List<Print> prints = [];
        long id;
        lock (_book)
        {
            id = ++_sequence;
            var order = new Order(id, owner, buy, price, quantity);
            var rest = Match(order, prints);
            if (rest.Quantity > 0) AddResting(rest);
        }

        foreach (var print in prints) Traded?.Invoke(this, print);
        return id;
    }

    private Order Match(Order order, List<Print> prints)
    {
        var other = order.Buy ? _asks : _bids;
        while (order.Quantity > 0 && TryBest(other, out var best, out var level))
        {
            if (order.Buy ? best > order.Price : best < order.Price) break;
            var resting = level.First!.Value;
            var quantity = Math.Min(order.Quantity, resting.Quantity);
            Settle(order, resting, best, quantity, prints);
            order = order with { Quantity = order.Quantity - quantity };
            level.RemoveFirst();
            if (resting.Quantity > quantity) level.AddFirst(resting with { Quantity = resting.Quantity - quantity });
            else if (level.Count == 0) other.Remove(best);
        }

        return order;
    }

    private static bool TryBest(SortedDictionary<decimal, LinkedList<Order>> side, out decimal price, [NotNullWhen(true)] out LinkedList<Order>? level)
    {
        foreach (var (p, l) in side)
        {
            price = p;
            level = l;
            return true;
        }

        price = 0;
        level = null;
        return false;
    }

    private void Settle(Order taker, Order maker, decimal price, int quantity, List<Print> prints)
    {
        var (buyer, seller) = taker.Buy ? (taker.Owner, maker.Owner) : (maker.Owner, taker.Owner);
        buyer.Credit(-price * quantity, _symbol, quantity);
        seller.Credit(price * quantity, _symbol, -quantity);
        var print = new Print(_symbol, price, quantity, DateTime.UtcNow);
        _tape.Append(print);
        prints.Add(print);
    }

    private void AddResting(Order order)
    {
        var side = order.Buy ? _bids : _asks;
        if (!side.TryGetValue(order.Price, out var level)) side.Add(order.Price, level = new LinkedList<Order>());
        level.AddLast(order);
    }

    public bool Cancel(long id)
    {
        lock (_book)
        {
            return CancelIn(_bids) || CancelIn(_asks);
        }

        bool CancelIn(SortedDictionary<decimal, LinkedList<Order>> side)
        {
            foreach (var level in side.Values)
            {
                for (var node = level.First; node is not null; node = node.Next)
                {
                    if (node.Value.Id != id) continue;
                    level.Remove(node);
                    return true;
                }
            }

            return false;
        }
    }

    public (decimal? Bid, decimal? Ask) Top
    {
        get
        {
            lock (_book)
            {
                return (_bids.Count > 0 ? _bids.First().Key : null, _asks.Count > 0 ? _asks.First().Key : null);
            }
        }
    }
}

public sealed class Exchange
{
    private readonly object _listing = new();
    private readonly Dictionary<string, OrderBook> _books = new(StringComparer.Ordinal);
    private readonly Tape _tape = new();

    public long Submit(string symbol, Account owner, bool buy, decimal price, int quantity)
    {
        OrderBook? book;
        lock (_listing)
        {
            if (!_books.TryGetValue(symbol, out book)) _books[symbol] = book = List(symbol);
        }

        if (buy && !owner.TryReserve(0)) throw new InvalidOperationException();
        return book.Place(owner, buy, price, quantity);
    }

    private OrderBook List(string symbol)
    {
        var book = new OrderBook(symbol, _tape);
        book.Traded += OnTraded;
        return book;
    }

    private static void OnTraded(object? sender, Print print) => Console.WriteLine(print);

    public string Describe()
    {
        lock (_listing)
        {
            return string.Join(", ", _books.Select(p => $"{p.Key}: {p.Value.Top}"));
        }
    }
}
