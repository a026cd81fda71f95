using System;
using System.Collections.Generic;
using System.Threading;

// No document. Locks with levels that check themselves at run time, by a thread's stack of them.
public sealed class LeveledLock(int level)
{
    [ThreadStatic]
    private static Stack<int>? t_levels;

    private readonly object _inner = new();

    public int Level => level;

    public Releaser Enter()
    {
        var levels = t_levels ??= new Stack<int>();
        if (levels.TryPeek(out var top) && top >= level) throw new SynchronizationLockException($"{top} before {level}");
        Monitor.Enter(_inner);
        levels.Push(level);
        return new Releaser(this);
    }

    private void Leave()
    {
        t_levels!.Pop();
        Monitor.Exit(_inner);
    }

    public readonly ref struct Releaser
    {
        private readonly LeveledLock _lock;
        internal Releaser(LeveledLock l) => _lock = l;
        public void Dispose() => _lock.Leave();
    }
}

public sealed class Warehouse
{
    private readonly LeveledLock _stock = new(1);
    private readonly LeveledLock _orders = new(2);
    private readonly Dictionary<string, int> _items = new();
    private int _open;

    public bool Order(string item)
    {
        using (_stock.Enter())
        {
            if (_items.GetValueOrDefault(item) == 0) return false;
            _items[item]--;
            using (_orders.Enter())
            {
                _open++;
            }
        }

        return true;
    }

    public int Open
    {
        get
        {
            using var orders = _orders.Enter();
            return _open;
        }
    }

    public void Restock(string item, int n)
    {
        using var stock = _stock.Enter();
        _items[item] = _items.GetValueOrDefault(item) + n;
        using var orders = _orders.Enter();
        if (_open > n) _open -= n;
    }
}
