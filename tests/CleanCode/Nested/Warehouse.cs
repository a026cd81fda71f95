using System.Collections.Generic;
using System.Linq;

namespace CleanCode.Nested;

/// <summary>A warehouse has aisles, an aisle has bins. Locks are taken from the outside in, across three classes.</summary>
public sealed class Warehouse
{
    private readonly object _floor = new();
    private readonly Dictionary<string, Aisle> _aisles = [];

    public void Store(string aisle, int bin, int pieces)
    {
        lock (_floor)
        {
            AisleLocked(aisle).Store(bin, pieces);
        }
    }

    public int Total
    {
        get
        {
            lock (_floor)
            {
                return _aisles.Values.Sum(aisle => aisle.Pieces);
            }
        }
    }

    public void Rename(string from, string to)
    {
        lock (_floor)
        {
            if (_aisles.Remove(from, out var aisle))
            {
                aisle.Name = to;
                _aisles.Add(to, aisle);
            }
        }
    }

    /// <summary>Empties an aisle without stopping the whole floor.</summary>
    public int Clear(string name)
    {
        Aisle? aisle;
        lock (_floor)
        {
            aisle = _aisles.GetValueOrDefault(name);
        }

        return aisle?.Clear() ?? 0;
    }

    private Aisle AisleLocked(string name) =>
        _aisles.TryGetValue(name, out var aisle) ? aisle : _aisles[name] = new Aisle(name);
}
