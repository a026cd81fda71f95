using System;
using System.Collections.Generic;

namespace TradingDesk.Domain;

/// <summary>The open orders of one share, best price first, older orders first among equals.</summary>
public sealed partial class OrderBook(string symbol)
{
    private readonly object _book = new();
    private readonly Dictionary<long, Order> _byId = [];
    private readonly SortedSet<Order> _bids = new(Comparer<Order>.Create(static (x, y) => ByRank(y.Price, x.Price, x, y)));
    private readonly SortedSet<Order> _asks = new(Comparer<Order>.Create(static (x, y) => ByRank(x.Price, y.Price, x, y)));

    public string Symbol { get; } = symbol;

    public int Count
    {
        get
        {
            lock (_book)
            {
                return _byId.Count;
            }
        }
    }

    /// <summary>Puts an order into the book, if its owner can afford it.</summary>
    public bool Place(Order order)
    {
        // The order and what is set aside for it appear together: the owner's gate is held over both.
        lock (order.Owner.Gate)
        {
            if (!order.Owner.TryHold(order))
            {
                return false;
            }

            lock (_book)
            {
                Add(order);
            }

            return true;
        }
    }

    /// <summary>Takes all orders that meet out of the book. Settling them is up to the caller, who holds no lock then.</summary>
    public IReadOnlyList<Trade> Match()
    {
        var trades = new List<Trade>();
        lock (_book)
        {
            while (_bids.Min is { } bid && _asks.Min is { } ask && bid.Price >= ask.Price)
            {
                var quantity = Math.Min(bid.Quantity, ask.Quantity);
                var price = bid.Id < ask.Id ? bid.Price : ask.Price;
                Fill(bid, quantity);
                Fill(ask, quantity);
                trades.Add(new Trade(bid.Owner, ask.Owner, price, bid.Price, quantity));
            }
        }

        return trades;
    }

    private static int ByRank(decimal better, decimal worse, Order x, Order y)
    {
        var byPrice = better.CompareTo(worse);
        return byPrice != 0 ? byPrice : x.Id.CompareTo(y.Id);
    }

    private void Add(Order order)
    {
        _byId.Add(order.Id, order);
        _ = order.Side == Side.Buy ? _bids.Add(order) : _asks.Add(order);
    }

    private void Remove(Order order)
    {
        _byId.Remove(order.Id);
        _ = order.Side == Side.Buy ? _bids.Remove(order) : _asks.Remove(order);
    }

    private void Fill(Order order, int quantity)
    {
        Remove(order);
        if (order.Quantity > quantity)
        {
            Add(order with { Quantity = order.Quantity - quantity });
        }
    }
}
