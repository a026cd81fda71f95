using System;

namespace CleanCode.Banking;

/// <summary>Two accounts are locked in the order of their numbers, whichever way the money goes.</summary>
public static class AccountTransfers
{
    public sealed class Account(int id, decimal opening)
    {
        internal readonly object Gate = new();

        public int Id { get; } = id;

        // Touched only with the gate held.
        internal decimal Amount { get; set; } = opening;

        public decimal Balance
        {
            get
            {
                lock (Gate)
                {
                    return Amount;
                }
            }
        }
    }

    public static bool Transfer(Account from, Account to, decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (from.Id < to.Id)
        {
            lock (from.Gate)
            {
                lock (to.Gate)
                {
                    return Move(from, to, amount);
                }
            }
        }

        if (from.Id > to.Id)
        {
            lock (to.Gate)
            {
                lock (from.Gate)
                {
                    return Move(from, to, amount);
                }
            }
        }

        return true;
    }

    public static decimal Total(Account left, Account right)
    {
        if (left.Id > right.Id)
        {
            (left, right) = (right, left);
        }

        lock (left.Gate)
            lock (right.Gate)
            {
                return left.Amount + right.Amount;
            }
    }

    private static bool Move(Account from, Account to, decimal amount)
    {
        if (from.Amount < amount)
        {
            return false;
        }

        from.Amount -= amount;
        to.Amount += amount;
        return true;
    }
}
