using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Nested;

/// <summary>The middle of the hierarchy: called with the floor held or without, and takes bins inside itself.</summary>
internal sealed class Aisle(string name)
{
    private readonly Lock _aisleLock = new();
    private readonly SortedDictionary<int, Bin> _bins = [];
    private string _name = name;

    public string Name
    {
        get
        {
            lock (_aisleLock)
            {
                return _name;
            }
        }

        set
        {
            lock (_aisleLock)
            {
                _name = value;
            }
        }
    }

    public int Pieces
    {
        get
        {
            using var held = _aisleLock.EnterScope();
            var pieces = 0;
            foreach (var bin in _bins.Values)
            {
                pieces += bin.Pieces;
            }

            return pieces;
        }
    }

    public void Store(int number, int pieces)
    {
        lock (_aisleLock)
        {
            if (!_bins.TryGetValue(number, out var bin))
            {
                _bins.Add(number, bin = new Bin());
            }

            bin.Pieces += pieces;
        }
    }

    public int Clear()
    {
        lock (_aisleLock)
        {
            int cleared = 0;
            foreach (var (_, bin) in _bins)
            {
                cleared += bin.TakeAll();
            }

            return cleared;
        }
    }
}
