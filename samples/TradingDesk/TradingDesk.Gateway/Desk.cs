using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using TradingDesk.Domain;
using TradingDesk.Market;

namespace TradingDesk.Gateway;

/// <summary>Ties the parts together. It has no lock, and holds none of theirs from one call to the next.</summary>
public sealed class Desk(AccountBook accounts, OrderBook book, PriceCache prices, OrderGateway gateway, TimeProvider clock)
{
    private const decimal MaxDistance = 0.2m;

    /// <summary>Places an order, announces it, and settles whatever it trades with. Null means it was refused.</summary>
    public async Task<IReadOnlyList<Trade>?> SubmitAsync(Order order, CancellationToken cancel = default)
    {
        if (!IsSane(order) || !book.Place(order))
        {
            return null;
        }

        await gateway.SendAsync(Describe(order), cancel).ConfigureAwait(false);

        var trades = book.Match();
        foreach (var trade in trades)
        {
            accounts.Settle(trade);
            prices.Publish(book.Symbol, new Tick(trade.Price, clock.GetUtcNow()));
        }

        return trades;
    }

    public async Task<bool> CancelAsync(Account owner, long orderId, CancellationToken cancel = default)
    {
        if (!book.Cancel(owner, orderId))
        {
            return false;
        }

        await gateway.SendAsync($"CANCEL {orderId}", cancel).ConfigureAwait(false);
        return true;
    }

    // A typing error in a price is dearer than a refused order.
    private bool IsSane(Order order) =>
        order is { Quantity: > 0, Price: > 0 }
        && (!prices.TryGet(book.Symbol, clock.GetUtcNow(), out var last) || Math.Abs(order.Price - last) <= last * MaxDistance);

    private string Describe(Order order)
    {
        var verb = order.Side == Side.Buy ? "BUY" : "SELL";
        return string.Create(CultureInfo.InvariantCulture, $"{verb} {order.Quantity} {book.Symbol} AT {order.Price}");
    }
}
