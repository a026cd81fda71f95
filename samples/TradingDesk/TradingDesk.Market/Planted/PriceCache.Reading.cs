using System;

namespace TradingDesk.Market;

public sealed partial class PriceCache
{
    /// <summary>The last price, unless it is too old to be trusted.</summary>
    public bool TryGet(string symbol, DateTimeOffset now, out decimal price)
    {
        price = 0;
        _prices.EnterReadLock();
        var known = _bySymbol.TryGetValue(symbol, out var tick);
        if (known && now - tick.At > maxAge)
        {
            return false;
        }

        if (known)
        {
            price = tick.Price;
        }

        _prices.ExitReadLock();
        return known;
    }
}
