using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Guards;

/// <summary>A transaction is an object that holds the write lock from its making to its disposal.</summary>
public sealed class Ledger : IDisposable
{
    private readonly ReaderWriterLockSlim _booking = new();
    private readonly List<decimal> _booked = [];

    public Transaction Begin()
    {
        _booking.EnterWriteLock();
        return new Transaction(this);
    }

    public decimal Total()
    {
        _booking.EnterReadLock();
        try
        {
            var total = 0m;
            foreach (var amount in _booked)
            {
                total += amount;
            }

            return total;
        }
        finally
        {
            _booking.ExitReadLock();
        }
    }

    public void Dispose() => _booking.Dispose();

    public sealed class Transaction : IDisposable
    {
        private readonly List<decimal> _amounts = [];
        private Ledger? _ledger;

        internal Transaction(Ledger ledger) => _ledger = ledger;

        public void Add(decimal amount) => _amounts.Add(amount);

        public void Dispose()
        {
            if (_ledger is not { } ledger)
            {
                return;
            }

            _ledger = null;
            try
            {
                ledger._booked.AddRange(_amounts);
            }
            finally
            {
                ledger._booking.ExitWriteLock();
            }
        }
    }
}

/// <summary>A user of transactions.</summary>
public static class Payroll
{
    public static decimal Pay(Ledger ledger, params IReadOnlyCollection<decimal> wages)
    {
        using (var transaction = ledger.Begin())
        {
            foreach (var wage in wages)
            {
                transaction.Add(-wage);
            }
        }

        return ledger.Total();
    }
}
