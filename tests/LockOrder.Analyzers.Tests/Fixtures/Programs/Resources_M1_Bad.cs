/* LockOrdering.md
# Resource manager

The registry is outside of everything. A pool's turnstile is a lock of our own make.

```lock-order direction=inner-first
Ledger.Gate, Audit.Sync
  Turnstile
    ResourceRegistry.Table
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `ResourceRegistry.Table` | `ResourceRegistry.s_table` | `ResourceRegistry.s_pools (contents)` | |
| `Turnstile` | `Turnstile.Acquire() / Turnstile.Release() / Turnstile.TryAcquire()` | `ResourcePool._free (contents)`, `ResourcePool._lent`, `ResourcePool.Limit` | sleeping |
| `Ledger.Gate` | `Ledger._gate` | `Ledger._balance`, `Ledger._peak (writes)` | |
| `Audit.Sync` | `typeof(Audit)` | `Audit.s_count` | |
*/
//- ignore LOCK3003
//- file Turnstile.cs
public sealed class Turnstile
{
    private int _owner;

    public void Acquire()
    {
        var me = Environment.CurrentManagedThreadId;
        var spinner = new SpinWait();
        while (Interlocked.CompareExchange(ref _owner, me, 0) != 0)
        {
            spinner.SpinOnce();
        }
    }

    public bool TryAcquire() => Interlocked.CompareExchange(ref _owner, Environment.CurrentManagedThreadId, 0) == 0;

    public void Release() => Volatile.Write(ref _owner, 0);
}

public readonly ref struct Passage
{
    private readonly Turnstile? _turnstile;

    public Passage(Turnstile turnstile)
    {
        _turnstile = turnstile;
        turnstile.Acquire();
    }

    public void Dispose() => _turnstile?.Release();
}

//- file Registry.cs
public static class ResourceRegistry
{
    private static readonly ReaderWriterLockSlim s_table = new();
    private static readonly Dictionary<Type, object> s_pools = [];

    public static ResourcePool<T> For<T>() where T : class, new()
    {
        s_table.EnterUpgradeableReadLock();
        try
        {
            if (s_pools.TryGetValue(typeof(T), out var found))
            {
                return (ResourcePool<T>)found;
            }

            var pool = new ResourcePool<T>(8);
            s_table.EnterWriteLock();
            try
            {
                s_pools.Add(typeof(T), pool);
            }
            finally
            {
                s_table.ExitWriteLock();
            }

            return pool;
        }
        finally
        {
            s_table.ExitUpgradeableReadLock();
        }
    }

    public static int Lent()
    {
        s_table.EnterReadLock();
        try
        {
            return s_pools.Values.OfType<ResourcePool>().Sum(pool => pool.Lent);
        }
        finally
        {
            s_table.ExitReadLock();
        }
    }

    public static void ShrinkAll()
    {
        ResourcePool[] pools;
        s_table.EnterReadLock();
        try
        {
            pools = s_pools.Values.OfType<ResourcePool>().ToArray();
        }
        finally
        {
            s_table.ExitReadLock();
        }

        foreach (var pool in pools)
        {
            _ = pool.TryShrink();
        }
    }
}

//- file Pool.cs
public abstract class ResourcePool(int limit)
{
    private protected readonly Turnstile Gate = new();
    private protected readonly Queue<object> _free = new();
    private protected readonly Ledger _ledger = new();
    private protected int _lent;

    public int Limit { get; private protected set; } = limit;

    public int Lent
    {
        get
        {
            using var passage = new Passage(Gate);
            return _lent;
        }
    }

    public long Peak => _ledger.Peak;

    public bool TryShrink()
    {
        if (!{|LOCK3001:Gate.TryAcquire()|})
        {
            return false;
        }

        if (_free.Count == 0)
        {
            return false;
        }

        try
        {
            var dropped = _free.Count;
            _free.Clear();
            _ledger.Add(-dropped);
            return dropped > 0;
        }
        finally
        {
            Gate.Release();
        }
    }

    private protected void NoteLent()
    {
        _lent++;
        _ledger.Add(1);
    }
}

public sealed class ResourcePool<T>(int limit) : ResourcePool(limit) where T : class, new()
{
    public Lease<T>? Borrow()
    {
        using var passage = new Passage(Gate);
        if (_free.TryDequeue(out var item))
        {
            NoteLent();
            return new Lease<T>(this, (T)item);
        }

        if (_lent >= Limit)
        {
            Audit.Refused();
            return null;
        }

        NoteLent();
        return new Lease<T>(this, new T());
    }

    public void Resize(int limit)
    {
        Gate.Acquire();
        try
        {
            Limit = limit;
            while (_free.Count > limit)
            {
                _free.Dequeue();
            }
        }
        finally
        {
            Gate.Release();
        }
    }

    internal void Return(T item)
    {
        using (new Passage(Gate))
        {
            _lent--;
            if (_free.Count < Limit)
            {
                _free.Enqueue(item);
            }
        }

        _ledger.Add(-1);
    }
}

public sealed class Lease<T>(ResourcePool<T> pool, T item) : IDisposable where T : class, new()
{
    private T? _item = item;

    public T Item => _item ?? throw new ObjectDisposedException(nameof(Lease<T>));

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _item, null) is { } returned)
        {
            pool.Return(returned);
        }
    }
}

//- file Books.cs
public sealed class Ledger
{
    private readonly object _gate = new();
    private long _balance;
    private long _peak;

    public long Peak => Volatile.Read(ref _peak);

    public void Add(int amount)
    {
        lock (_gate)
        {
            _balance += amount;
            _peak = Math.Max(_peak, _balance);
        }
    }
}

public static class Audit
{
    private static int s_count;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    public static void Refused() => s_count++;

    public static int Count
    {
        get
        {
            lock (typeof(Audit))
            {
                return s_count;
            }
        }
    }
}
