/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Map` | `TileMap._lock` | `TileMap._tiles`, `TileMap._hash (writes)` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class TileMap
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.SupportsRecursion);
    private readonly Dictionary<(int X, int Y), byte> _tiles = new();
    private int _hash;

    public int PutAndHash(int x, int y, byte tile)
    {
        _lock.EnterWriteLock();
        var writing = true;
        try
        {
            _tiles[(x, y)] = tile;
            _hash = HashCode.Combine(_hash, x, y, tile);
            _lock.EnterReadLock();
            try
            {
                _lock.ExitWriteLock();
                writing = false;
                return Sum();
            }
            finally
            {
                _lock.ExitReadLock();
            }
        }
        finally
        {
            if (writing) _lock.ExitWriteLock();
        }
    }

    private int Sum()
    {
        _lock.EnterReadLock();
        try
        {
            var sum = _hash;
            foreach (var (_, tile) in _tiles) sum += tile;
            return sum;
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    public bool TryFill(byte tile, int ms)
    {
        if (!_lock.TryEnterUpgradeableReadLock(ms)) return false;
        try
        {
            foreach (var (_, existing) in _tiles)
            {
                if (existing == tile) continue;
                if (!_lock.TryEnterWriteLock(TimeSpan.FromMilliseconds(ms))) return false;
                try
                {
                    foreach (var key in new List<(int, int)>(_tiles.Keys)) _tiles[key] = tile;
                    _hash = tile;
                    return true;
                }
                finally
                {
                    _lock.ExitWriteLock();
                }
            }

            return false;
        }
        finally
        {
            _lock.ExitUpgradeableReadLock();
        }
    }
}
