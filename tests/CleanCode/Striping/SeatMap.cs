using System;
using System.Threading;

namespace CleanCode.Striping;

/// <summary>Rows of seats with one lock each; an overview takes all of them, in index order.</summary>
public sealed class SeatMap
{
    private readonly object[] _rows;
    private readonly bool[,] _sold;
    private readonly Lock _tally = new();
    private int _revenue;

    public SeatMap(int rows, int seats)
    {
        _rows = new object[rows];
        _sold = new bool[rows, seats];
        foreach (ref var row in _rows.AsSpan())
        {
            row = new object();
        }
    }

    public bool TrySell(int row, int seat, int price)
    {
        lock (_rows[row])
        {
            if (_sold[row, seat])
            {
                return false;
            }

            _sold[row, seat] = true;
        }

        lock (_tally)
        {
            _revenue += price;
        }

        return true;
    }

    public int Revenue
    {
        get
        {
            lock (_tally)
            {
                return _revenue;
            }
        }
    }

    /// <summary>A picture of the whole hall at one instant.</summary>
    public bool[,] Photograph()
    {
        var taken = 0;
        try
        {
            for (; taken < _rows.Length; taken++)
            {
                Monitor.Enter(_rows[taken]);
            }

            return (bool[,])_sold.Clone();
        }
        finally
        {
            while (taken > 0)
            {
                Monitor.Exit(_rows[--taken]);
            }
        }
    }
}
