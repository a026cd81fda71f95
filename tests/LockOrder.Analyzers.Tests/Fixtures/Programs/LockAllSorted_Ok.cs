using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

// No document. Takes a set of row locks in key order and gives them back in reverse.
public sealed class Row(long key)
{
    public long Key { get; } = key;
    internal readonly object Latch = new();
    internal int Value;
}

public sealed class RowLocks : IDisposable
{
    private readonly Row[] _rows;
    private int _taken;

    private RowLocks(Row[] rows) => _rows = rows;

    public static RowLocks Acquire(IEnumerable<Row> rows)
    {
        var sorted = rows.Distinct().OrderBy(r => r.Key).ToArray();
        var locks = new RowLocks(sorted);
        try
        {
            foreach (var row in sorted)
            {
                Monitor.Enter(row.Latch);
                locks._taken++;
            }
        }
        catch
        {
            locks.Dispose();
            throw;
        }

        return locks;
    }

    public void Dispose()
    {
        while (_taken > 0)
        {
            Monitor.Exit(_rows[--_taken].Latch);
        }
    }
}

public static class Tx
{
    public static int Sum(params Row[] rows)
    {
        using (RowLocks.Acquire(rows))
        {
            return rows.Sum(r => r.Value);
        }
    }

    public static void Bump(IReadOnlyList<Row> rows)
    {
        using var locks = RowLocks.Acquire(rows);
        foreach (var row in rows) row.Value++;
    }
}
