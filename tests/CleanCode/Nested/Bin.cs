using System.Threading;

namespace CleanCode.Nested;

/// <summary>The innermost lock.</summary>
internal sealed class Bin
{
    private readonly object _binLock = new();
    private int _pieces;

    public int Pieces
    {
        get
        {
            lock (_binLock)
            {
                return _pieces;
            }
        }

        set => Exchange(value);
    }

    public int TakeAll() => Exchange(0);

    private int Exchange(int pieces)
    {
        lock (_binLock)
        {
            (var before, _pieces) = (_pieces, pieces);
            return before;
        }
    }
}
