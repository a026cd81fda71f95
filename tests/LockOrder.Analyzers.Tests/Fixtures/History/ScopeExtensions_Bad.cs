// After rsdn/CodeJam #150: the scope that a helper hands out enters where it should leave.
public static class ReaderWriterScopes
{
    public static ReadScope GetReadScope(this ReaderWriterLockSlim owner)
    {
        owner.EnterReadLock();
        return new ReadScope(owner);
    }

    public static WriteScope GetWriteScope(this ReaderWriterLockSlim owner)
    {
        owner.EnterWriteLock();
        return new WriteScope(owner);
    }
}

public readonly struct ReadScope : IDisposable
{
    private readonly ReaderWriterLockSlim _owner;

    internal ReadScope(ReaderWriterLockSlim owner) => _owner = owner;

    public void Dispose() => {|LOCK3001:_owner.EnterReadLock()|};
}

public readonly struct WriteScope : IDisposable
{
    private readonly ReaderWriterLockSlim _owner;

    internal WriteScope(ReaderWriterLockSlim owner) => _owner = owner;

    public void Dispose() => _owner.ExitWriteLock();
}

public abstract class TranslationTable<TKey>
    where TKey : notnull
{
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly Dictionary<TKey, string> _texts = [];

    protected abstract string Load(TKey key);

    public string Get(TKey key)
    {
        using (_lock.GetReadScope())
        {
            if (_texts.TryGetValue(key, out var text))
            {
                return text;
            }
        }

        var loaded = Load(key);
        using (_lock.GetWriteScope())
        {
            if (!_texts.TryGetValue(key, out var text))
            {
                text = loaded;
                _texts.Add(key, text);
            }

            return text;
        }
    }

    public int Count
    {
        get
        {
            using var scope = _lock.GetReadScope();
            return _texts.Count;
        }
    }
}

public sealed class UpperTable : TranslationTable<string>
{
    protected override string Load(string key) => key.ToUpperInvariant();
}
