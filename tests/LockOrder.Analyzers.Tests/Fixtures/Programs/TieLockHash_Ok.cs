// No document. Two instances by identity hash, with a tie lock taken first when the hashes are the same.
using System.Runtime.CompilerServices;

public sealed class Pot
{
    private static readonly object s_tie = new();
    private readonly object _sync = new();
    private int _gold;

    public static void Transfer(Pot from, Pot to, int gold)
    {
        var f = RuntimeHelpers.GetHashCode(from);
        var t = RuntimeHelpers.GetHashCode(to);
        if (f < t)
        {
            lock (from._sync)
            {
                lock (to._sync) Move(from, to, gold);
            }
        }
        else if (f > t)
        {
            lock (to._sync)
            {
                lock (from._sync) Move(from, to, gold);
            }
        }
        else
        {
            lock (s_tie)
            lock (from._sync)
            lock (to._sync)
                Move(from, to, gold);
        }
    }

    private static void Move(Pot from, Pot to, int gold)
    {
        from._gold -= gold;
        to._gold += gold;
    }

    public int Gold
    {
        get { lock (_sync) return _gold; }
        init { _gold = value; }
    }
}
