using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CleanCode.Caching;

/// <summary>A catalogue that looks before it writes: upgradeable first, write only if something changes.</summary>
public sealed class UpgradeableCatalogue : IDisposable
{
    public readonly record struct Entry(string Title, int Year);

    private readonly ReaderWriterLockSlim _shelf = new(LockRecursionPolicy.NoRecursion);
    private readonly SortedDictionary<string, Entry> _books = new(StringComparer.Ordinal);
    private long _changes;

    public bool Put(string isbn, Entry entry)
    {
        _shelf.EnterUpgradeableReadLock();
        try
        {
            if (_books.TryGetValue(isbn, out var old) && old == entry)
            {
                return false;
            }

            Write(isbn, entry);
            return true;
        }
        finally
        {
            _shelf.ExitUpgradeableReadLock();
        }
    }

    public int PutAll(params ReadOnlySpan<(string Isbn, Entry Entry)> incoming)
    {
        var changed = 0;
        _shelf.EnterUpgradeableReadLock();
        try
        {
            foreach (var (isbn, entry) in incoming)
            {
                if (!_books.TryGetValue(isbn, out var old) || old != entry)
                {
                    Write(isbn, entry);
                    changed++;
                }
            }
        }
        finally
        {
            _shelf.ExitUpgradeableReadLock();
        }

        return changed;
    }

    public (FrozenDictionary<string, Entry> Books, long Changes) Freeze()
    {
        _shelf.EnterReadLock();
        try
        {
            return (_books.ToFrozenDictionary(), _changes);
        }
        finally
        {
            _shelf.ExitReadLock();
        }
    }

    public string[] TitlesOf(int year)
    {
        _shelf.EnterReadLock();
        try
        {
            return [.. from book in _books.Values where book.Year == year orderby book.Title select book.Title];
        }
        finally
        {
            _shelf.ExitReadLock();
        }
    }

    public void Dispose() => _shelf.Dispose();

    // Called with the upgradeable lock held; the upgrade is to the same lock and therefore lawful.
    private void Write(string isbn, Entry entry)
    {
        _shelf.EnterWriteLock();
        try
        {
            _books[isbn] = entry;
            _changes++;
        }
        finally
        {
            _shelf.ExitWriteLock();
        }
    }
}
