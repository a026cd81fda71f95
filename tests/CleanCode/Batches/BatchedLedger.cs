using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Batches;

/// <summary>A batch holds the lock from its beginning to its end, across the methods of its caller.</summary>
public sealed class BatchedLedger
{
    private readonly object _ledger = new();
    private readonly List<decimal> _lines = [];
    private int _depth;

    public void BeginBatch()
    {
        Monitor.Enter(_ledger);
        _depth++;
    }

    public void EndBatch()
    {
        _depth--;
        Monitor.Exit(_ledger);
    }

    public void Add(decimal amount)
    {
        lock (_ledger)
        {
            _lines.Add(amount);
        }
    }

    public decimal Total()
    {
        lock (_ledger)
        {
            var total = 0m;
            _lines.ForEach(line => total += line);
            return total;
        }
    }

    public bool InBatch => Monitor.IsEntered(_ledger);
}

/// <summary>A caller that books both sides in one batch.</summary>
public sealed class DoubleEntry(BatchedLedger ledger)
{
    public void Book(decimal amount)
    {
        ledger.BeginBatch();
        try
        {
            ledger.Add(amount);
            ledger.Add(-amount);
        }
        finally
        {
            ledger.EndBatch();
        }
    }

    public decimal BookAll(ReadOnlySpan<decimal> amounts)
    {
        ledger.BeginBatch();
        try
        {
            foreach (var amount in amounts)
            {
                Book(amount);
            }

            return ledger.Total();
        }
        finally
        {
            ledger.EndBatch();
        }
    }
}
