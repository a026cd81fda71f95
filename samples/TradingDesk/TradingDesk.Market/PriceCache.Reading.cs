using System;

namespace TradingDesk.Market;

public sealed partial class PriceCache
{
    /// <summary>The last price, unless it is too old to be trusted.</summary>
    public bool TryGet(string symbol, DateTimeOffset now, out decimal price)
    {
        price = 0;
        _prices.EnterReadLock();
        try
        {
            if (!_bySymbol.TryGetValue(symbol, out var tick))
            {
                return false;
            }

            if (now - tick.At > maxAge)
            {
                return false;
            }

            price = tick.Price;
            return true;
        }
        finally
        {
            _prices.ExitReadLock();
        }
    }
}
