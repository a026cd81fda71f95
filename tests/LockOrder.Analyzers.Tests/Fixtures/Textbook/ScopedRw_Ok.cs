/* LockOrdering.md
```lock-order
Atlas.Regions
  ->Atlas.Tiles
```

| Lock | Declared as | Protects |
|---|---|---|
| `Atlas.Regions` | `Atlas._regionsLock` | `Atlas._regions` |
| `Atlas.Tiles` | `Atlas._tilesLock` | `Atlas._tiles`, `Atlas._loads` |
*/
public readonly struct RwScope : IDisposable
{
    private readonly ReaderWriterLockSlim _rw;
    private readonly byte _mode;

    private RwScope(ReaderWriterLockSlim rw, byte mode)
    {
        _rw = rw;
        _mode = mode;
    }

    public static RwScope Read(ReaderWriterLockSlim rw)
    {
        rw.EnterReadLock();
        return new RwScope(rw, 0);
    }

    public static RwScope Write(ReaderWriterLockSlim rw)
    {
        rw.EnterWriteLock();
        return new RwScope(rw, 1);
    }

    public void Dispose()
    {
        if (_mode == 0) _rw.ExitReadLock();
        else _rw.ExitWriteLock();
    }
}

public sealed class Atlas
{
    private readonly ReaderWriterLockSlim _regionsLock = new();
    private readonly ReaderWriterLockSlim _tilesLock = new();
    private readonly Dictionary<string, List<int>> _regions = [];
    private readonly Dictionary<int, byte[]> _tiles = [];
    private int _loads;

    public int Count(string region)
    {
        using var scope = RwScope.Read(_regionsLock);
        return _regions.TryGetValue(region, out var tiles) ? tiles.Count : 0;
    }

    public void Add(string region, int tile, byte[] data)
    {
        using (RwScope.Write(_regionsLock))
        {
            if (!_regions.TryGetValue(region, out var tiles)) _regions[region] = tiles = [];
            tiles.Add(tile);
            using (RwScope.Write(_tilesLock))
            {
                _tiles[tile] = data;
                _loads++;
            }
        }
    }

    public byte[]? Tile(int tile)
    {
        using (RwScope.Read(_tilesLock))
        {
            return _tiles.GetValueOrDefault(tile);
        }
    }

    public int Loads
    {
        get
        {
            using var _ = RwScope.Read(_tilesLock);
            return _loads;
        }
    }
}
