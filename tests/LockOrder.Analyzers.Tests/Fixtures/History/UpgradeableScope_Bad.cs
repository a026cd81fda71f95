// After umbraco's resolvers and its disposable reader-writer scopes: the scope knows whether it was upgraded, and a method that has the plain scope calls one that upgrades.
public sealed class ReadLockScope : IDisposable
{
    private readonly ReaderWriterLockSlim _rwLock;

    public ReadLockScope(ReaderWriterLockSlim rwLock)
    {
        _rwLock = rwLock;
        _rwLock.EnterReadLock();
    }

    void IDisposable.Dispose() => _rwLock.ExitReadLock();
}

public sealed class UpgradeableReadLockScope : IDisposable
{
    private readonly ReaderWriterLockSlim _rwLock;
    private bool _upgraded;

    public UpgradeableReadLockScope(ReaderWriterLockSlim rwLock)
    {
        _rwLock = rwLock;
        _rwLock.EnterUpgradeableReadLock();
    }

    public void UpgradeToWriteLock()
    {
        _rwLock.EnterWriteLock();
        _upgraded = true;
    }

    void IDisposable.Dispose()
    {
        if (_upgraded)
        {
            _rwLock.ExitWriteLock();
        }

        _rwLock.ExitUpgradeableReadLock();
    }
}

public abstract class ManyObjectsResolver<TResolved>
    where TResolved : class
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly List<Type> _types = [];
    private IReadOnlyList<TResolved>? _values;

    protected abstract TResolved Create(Type type);

    public IReadOnlyList<TResolved> Values
    {
        get
        {
            using (var scope = new UpgradeableReadLockScope(_lock))
            {
                if (_values is null)
                {
                    scope.UpgradeToWriteLock();
                    _values = _types.ConvertAll(Create);
                }

                return _values;
            }
        }
    }

    public void Insert(int index, Type type)
    {
        using var scope = new UpgradeableReadLockScope(_lock);
        if (_types.Contains(type))
        {
            return;
        }

        scope.UpgradeToWriteLock();
        _types.Insert(index, type);
        _values = null;
    }

    public TResolved? Find(Type type)
    {
        using (new ReadLockScope(_lock))
        {
            var index = _types.IndexOf(type);
            return index < 0 ? null : {|LOCK1005:Values|}[index];
        }
    }
}

public sealed class FormatterResolver : ManyObjectsResolver<IFormatProvider>
{
    protected override IFormatProvider Create(Type type) => System.Globalization.CultureInfo.GetCultureInfo(type.Name);
}
