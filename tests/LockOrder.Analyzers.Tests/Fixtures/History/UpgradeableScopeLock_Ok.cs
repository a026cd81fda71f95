//- ignore LOCK3003
// After castleproject/Core's module scope: a type is looked up in a read lock, and the factory that builds it opens the same lock for an upgrade.
public interface ILockHolder : IDisposable
{
}

public interface IUpgradeableLockHolder : ILockHolder
{
    void Upgrade();
}

public sealed class SynchronizedTypes
{
    private readonly ReaderWriterLockSlim _locker = new(LockRecursionPolicy.NoRecursion);
    private readonly Dictionary<string, Type> _types = [];
    private int _generated;

    public Type GetOrAdd(string key, Func<string, Type> build)
    {
        _locker.EnterUpgradeableReadLock();
        try
        {
            if (_types.TryGetValue(key, out var known))
            {
                return known;
            }

            return Generate(key);
        }
        finally
        {
            _locker.ExitUpgradeableReadLock();
        }
    }

    private Type Generate(string key)
    {
        var made = Build(key);
        _locker.EnterWriteLock();
        try
        {
            _types[key] = made;
            _generated++;
        }
        finally
        {
            _locker.ExitWriteLock();
        }

        return made;
    }

    private static Type Build(string key) => Type.GetType(key) ?? typeof(object);

    public int Generated
    {
        get
        {
            _locker.EnterReadLock();
            try
            {
                return _generated;
            }
            finally
            {
                _locker.ExitReadLock();
            }
        }
    }
}

public sealed class ProxyBuilder(SynchronizedTypes types)
{
    public object? Create(string name)
    {
        var type = types.GetOrAdd(name, static n => Type.GetType(n) ?? typeof(object));
        return Activator.CreateInstance(type);
    }

    public string Report() => $"{types.Generated} types";
}
