/* LockOrdering.md
```lock-order
Key.Gate
  ->Map.Gate
```
*/
//- ignore LOCK0006
public sealed class Key(int id)
{
    private readonly object _gate = new();
    private int _id = id;

    public override bool Equals(object? obj) => obj is Key other && other._id == _id;

    public override int GetHashCode()
    {
        lock (_gate)
        {
            return _id;
        }
    }

    public static bool operator ==(Key left, Key right)
    {
        lock (left._gate)
        {
            return left._id == right._id;
        }
    }

    public static bool operator !=(Key left, Key right) => !(left == right);
}

public sealed class Map
{
    private readonly object _gate = new();
    private readonly List<Key> _keys = [];
    private int _hash;

    public void Add(Key key)
    {
        lock (_gate)
        {
            _hash ^= {|LOCK1001:key.GetHashCode()|};
            _keys.Add(key);
        }
    }

    public bool Has(Key key)
    {
        lock (_gate)
        {
            return _keys.Exists(k => {|LOCK1001:k != key|});
        }
    }
}
