using System;
using System.Collections;
using System.Collections.Generic;

namespace CleanCode.Compatibility;

/// <summary>The pattern of the first collections: a SyncRoot that users may lock to make several calls one.</summary>
public sealed class SyncRootList<T> : ICollection
{
    private readonly List<T> _items = [];

    public object SyncRoot { get; } = new();

    public bool IsSynchronized => true;

    public int Count
    {
        get
        {
            lock (SyncRoot)
            {
                return _items.Count;
            }
        }
    }

    public void Add(T item)
    {
        lock (SyncRoot)
        {
            _items.Add(item);
        }
    }

    public void CopyTo(Array array, int index)
    {
        lock (SyncRoot)
        {
            ((ICollection)_items).CopyTo(array, index);
        }
    }

    public IEnumerator GetEnumerator()
    {
        T[] copy;
        lock (SyncRoot)
        {
            copy = [.. _items];
        }

        return copy.GetEnumerator();
    }
}

/// <summary>A user: check and act in one go, under the list's own lock.</summary>
public static class SyncRootUser
{
    public static bool AddIfEmpty<T>(SyncRootList<T> list, T item)
    {
        lock (list.SyncRoot)
        {
            if (list.Count > 0)
            {
                return false;
            }

            list.Add(item);
            return true;
        }
    }
}
