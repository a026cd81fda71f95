using System;
using System.Diagnostics;
using System.Threading;

namespace TradingDesk.Domain;

/// <summary>Cash and shares of one customer. Open orders set aside what they may need.</summary>
public sealed class Account(int id, string name)
{
    private decimal _cash;
    private decimal _heldCash;
    private int _shares;
    private int _heldShares;

    public int Id { get; } = id;

    public string Name { get; } = name;

    public decimal Cash
    {
        get
        {
            lock (Gate)
            {
                return _cash;
            }
        }
    }

    public int Shares
    {
        get
        {
            lock (Gate)
            {
                return _shares;
            }
        }
    }

    /// <summary>The cash that no open order has set aside.</summary>
    public decimal FreeCash
    {
        get
        {
            lock (Gate)
            {
                return _cash - _heldCash;
            }
        }
    }

    internal Lock Gate { get; } = new();

    public void Deposit(decimal cash, int shares = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cash);
        ArgumentOutOfRangeException.ThrowIfNegative(shares);
        lock (Gate)
        {
            _cash += cash;
            _shares += shares;
        }
    }

    /// <summary>Sets aside what an order may need, if it is there.</summary>
    internal bool TryHold(Order order)
    {
        lock (Gate)
        {
            if (order.Side == Side.Buy)
            {
                if (_cash - _heldCash < order.Value)
                {
                    return false;
                }

                _heldCash += order.Value;
                return true;
            }

            if (_shares - _heldShares < order.Quantity)
            {
                return false;
            }

            _heldShares += order.Quantity;
            return true;
        }
    }

    /// <summary>Gives back what an order had set aside.</summary>
    internal void ReleaseHold(Order order)
    {
        lock (Gate)
        {
            if (order.Side == Side.Buy)
            {
                _heldCash -= order.Value;
            }
            else
            {
                _heldShares -= order.Quantity;
            }
        }
    }

    internal void BuyLocked(Trade trade)
    {
        Debug.Assert(Gate.IsHeldByCurrentThread);
        _heldCash -= trade.Limit * trade.Quantity;
        _cash -= trade.Value;
        _shares += trade.Quantity;
    }

    internal void SellLocked(Trade trade)
    {
        Debug.Assert(Gate.IsHeldByCurrentThread);
        _heldShares -= trade.Quantity;
        _shares -= trade.Quantity;
        _cash += trade.Value;
    }

    internal void ChargeLocked(decimal fee)
    {
        Debug.Assert(Gate.IsHeldByCurrentThread);
        _cash -= fee;
    }
}
