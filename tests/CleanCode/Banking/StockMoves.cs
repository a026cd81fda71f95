using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Banking;

/// <summary>The same discipline in another dress: a comparison chooses who is first, the rest is straight line.</summary>
public sealed class StockMoves
{
    public sealed class Depot(Guid key) : IComparable<Depot>
    {
        private readonly Dictionary<string, int> _stock = [];

        public Guid Key { get; } = key;

        public Lock Doors { get; } = new();

        public int CompareTo(Depot? other) => other is null ? 1 : Key.CompareTo(other.Key);

        public int this[string article]
        {
            get
            {
                lock (Doors)
                {
                    return _stock.GetValueOrDefault(article);
                }
            }

            set
            {
                lock (Doors)
                {
                    _stock[article] = value;
                }
            }
        }
    }

    private int _moves;

    public int Moves => Volatile.Read(ref _moves);

    public void Move(Depot source, Depot target, string article, int pieces)
    {
        var (first, second) = source.Key.CompareTo(target.Key) < 0 ? (source, target) : (target, source);
        using (first.Doors.EnterScope())
        using (second.Doors.EnterScope())
        {
            // The lock is reentrant, so the indexers may take it again.
            source[article] -= pieces;
            target[article] += pieces;
        }

        Interlocked.Increment(ref _moves);
    }
}
