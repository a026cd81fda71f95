namespace TradingDesk.Domain;

public sealed partial class OrderBook
{
    /// <summary>The best bid and the best offer of one instant.</summary>
    public Quote Top()
    {
        lock (_book)
        {
            return new Quote(_bids.Min?.Price, _asks.Min?.Price);
        }
    }

    /// <summary>Whether an order would find somebody to trade with at once.</summary>
    public bool WouldTrade(Side side, decimal price)
    {
        if (price <= 0)
        {
            return false;
        }

        lock (_book)
        {
            return Touches(side, price);
        }
    }

    private bool Touches(Side side, decimal price) => side == Side.Buy
        ? _asks.Min is { } ask && price >= ask.Price
        : _bids.Min is { } bid && price <= bid.Price;
}
