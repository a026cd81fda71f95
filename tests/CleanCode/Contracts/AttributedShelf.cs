using System.Collections.Generic;
using System.Threading;
using CleanCode.Annotations;

namespace CleanCode.Contracts;

/// <summary>The same facts as attributes, beside what they are about.</summary>
public sealed class AttributedShelf
{
    private readonly object _shelfLock = new();

    [GuardedBy(nameof(_shelfLock), Contents = true)]
    private readonly Dictionary<string, int> _counts = [];

    [GuardedBy(nameof(_shelfLock))]
    private string? _last;

    public void Put(string article)
    {
        lock (_shelfLock)
        {
            PutLocked(article);
        }
    }

    public void PutTwo(string first, string second)
    {
        Lock();
        try
        {
            PutLocked(first);
            PutLocked(second);
        }
        finally
        {
            Unlock();
        }
    }

    public bool TryPut(string article)
    {
        if (!TryLock())
        {
            return false;
        }

        try
        {
            PutLocked(article);
        }
        finally
        {
            Unlock();
        }

        return true;
    }

    [ExcludesLock(nameof(_shelfLock))]
    public string Describe()
    {
        string? last;
        int count;
        lock (_shelfLock)
        {
            last = _last;
            count = _counts.Count;
        }

        return last is null ? "empty" : $"{count} articles, {last} last";
    }

    [RequiresLock(nameof(_shelfLock))]
    private void PutLocked(string article)
    {
        _counts[article] = 1 + _counts.GetValueOrDefault(article);
        _last = article;
    }

    [AcquiresLock(nameof(_shelfLock))]
    private void Lock() => Monitor.Enter(_shelfLock);

    [ReleasesLock(nameof(_shelfLock))]
    private void Unlock() => Monitor.Exit(_shelfLock);

    [TryAcquiresLock(true, nameof(_shelfLock))]
    private bool TryLock() => Monitor.TryEnter(_shelfLock);
}
