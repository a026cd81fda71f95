/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Feed.Gate` | `Feed.Prices` |
*/
public sealed class Feed
{
    private readonly object _gate = new();
    private readonly Dictionary<string, decimal> _prices = [];

    public Feed(Source source)
    {
        _prices["zero"] = 0;
        source.Ticked += OnTicked;
        source.Closed += (_, _) => {|LOCK2001:_prices|}.Clear();
    }

    private void OnTicked(object? sender, Tick tick)
    {
        {|LOCK2001:_prices|}[tick.Symbol] = tick.Price;
    }

    public decimal this[string symbol]
    {
        get
        {
            lock (_gate)
            {
                return _prices[symbol];
            }
        }
    }
}

public sealed class Source
{
    public event EventHandler<Tick>? Ticked;
    public event EventHandler? Closed;
    public void Tick(string symbol, decimal price) => Ticked?.Invoke(this, new Tick(symbol, price));
    public void Close() => Closed?.Invoke(this, EventArgs.Empty);
}

public sealed record Tick(string Symbol, decimal Price);
