using System.Collections.Generic;

namespace CleanCode.Inheritance;

/// <summary>A template method: the base class locks, the derived classes do the work with the lock held.</summary>
public abstract class Repository<T>
{
    private protected readonly object _repository = new();

    public void Save(T item)
    {
        lock (_repository)
        {
            SaveCore(item);
        }
    }

    public IReadOnlyList<T> Load()
    {
        lock (_repository)
        {
            return LoadCore();
        }
    }

    private protected abstract void SaveCore(T item);

    private protected abstract T[] LoadCore();
}

/// <summary>Keeps everything.</summary>
public sealed class ListRepository : Repository<string>
{
    private readonly List<string> _saved = [];

    private protected override void SaveCore(string item) => _saved.Add(item);

    private protected override string[] LoadCore() => [.. _saved];
}

/// <summary>Keeps the last one, and can forget it.</summary>
public sealed class LastRepository : Repository<int>
{
    private int? _last;

    public void Forget()
    {
        lock (_repository)
        {
            _last = null;
        }
    }

    private protected override void SaveCore(int item) => _last = item;

    private protected override int[] LoadCore() => _last is int last ? [last] : [];
}
