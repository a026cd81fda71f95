// After DBCP-44 and POOL-125: the evictor destroyed idle connections under the pool's lock; a connection is locked while it returns itself.
public interface IObjectFactory<T>
{
    T Make();

    void Destroy(T item);

    bool Validate(T item);
}

public class GenericObjectPool<T>(IObjectFactory<T> factory)
    where T : class
{
    private readonly LinkedList<(T Item, long Since)> _idle = new();
    private int _active;

    public T Borrow()
    {
        lock (this)
        {
            if (_idle.First is { } node)
            {
                _idle.RemoveFirst();
                _active++;
                return node.Value.Item;
            }
        }

        var made = factory.Make();
        lock (this)
        {
            _active++;
        }

        return made;
    }

    public void Return(T item)
    {
        lock (this)
        {
            _active--;
            _idle.AddFirst((item, Environment.TickCount64));
        }
    }

    public void Evict(long olderThan)
    {
        lock (this)
        {
            for (var node = _idle.Last; node != null;)
            {
                var previous = node.Previous;
                if (node.Value.Since < olderThan)
                {
                    _idle.Remove(node);
                    {|LOCK1003.leg:factory.Destroy(node.Value.Item)|};
                }

                node = previous;
            }
        }
    }
}

public sealed class PoolableConnection(GenericObjectPool<PoolableConnection> pool)
{
    private bool _open = true;

    public void Close()
    {
        lock (this)
        {
            if (_open)
            {
                {|LOCK1003.leg:pool.Return(this)|};
            }
        }
    }

    internal void ReallyClose()
    {
        lock (this)
        {
            _open = false;
        }
    }

    internal bool IsOpen
    {
        get
        {
            lock (this)
            {
                return _open;
            }
        }
    }
}

public sealed class PoolableConnectionFactory : IObjectFactory<PoolableConnection>
{
    private GenericObjectPool<PoolableConnection>? _pool;

    public void SetPool(GenericObjectPool<PoolableConnection> pool) => _pool = pool;

    public PoolableConnection Make() => new(_pool ?? throw new InvalidOperationException());

    public void Destroy(PoolableConnection item) => item.ReallyClose();

    public bool Validate(PoolableConnection item) => item.IsOpen;
}
