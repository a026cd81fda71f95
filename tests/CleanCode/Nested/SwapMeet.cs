using System.Collections.Generic;

namespace CleanCode.Nested;

/// <summary>Two stands may be locked together in any order, because only the holder of the market ever does so.</summary>
public sealed class SwapMeet
{
    private readonly object _market = new();
    private int _swaps;

    public void Swap(Stand left, Stand right)
    {
        lock (_market)
        {
            lock (left.Counter)
            {
                lock (right.Counter)
                {
                    (left.Goods, right.Goods) = (right.Goods, left.Goods);
                }
            }

            _swaps++;
        }
    }

    public int Swaps
    {
        get
        {
            lock (_market)
            {
                return _swaps;
            }
        }
    }

    public sealed class Stand
    {
        internal object Counter { get; } = new();

        internal IReadOnlyList<string> Goods { get; set; } = [];

        public void Fill(params string[] goods)
        {
            string[] copy = [.. goods];
            lock (Counter)
            {
                Goods = copy;
            }
        }

        public int Count()
        {
            lock (Counter)
            {
                return Goods.Count;
            }
        }
    }
}
