using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace CleanCode.Compatibility;

/// <summary>Explicit interface members, operators and indexers, all behind one lock.</summary>
public sealed class LockedBag<T> : IProducerConsumerCollection<T>
{
    private readonly object _bagLock = new();
    private readonly Stack<T> _bag = new();

    public int Count
    {
        get
        {
            lock (_bagLock)
            {
                return _bag.Count;
            }
        }
    }

    bool ICollection.IsSynchronized => true;

    object ICollection.SyncRoot => _bagLock;

    public static LockedBag<T> operator +(LockedBag<T> bag, T item)
    {
        bag.Add(item);
        return bag;
    }

    public static implicit operator T[](LockedBag<T> bag) => bag.ToArray();

    public void Add(T item)
    {
        lock (_bagLock)
        {
            _bag.Push(item);
        }
    }

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Add(item);
        return true;
    }

    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        lock (_bagLock)
        {
            return _bag.TryPop(out item);
        }
    }

    public T[] ToArray()
    {
        lock (_bagLock)
        {
            return [.. _bag];
        }
    }

    public void CopyTo(T[] array, int index)
    {
        lock (_bagLock)
        {
            _bag.CopyTo(array, index);
        }
    }

    void ICollection.CopyTo(Array array, int index) => ((ICollection)ToArray()).CopyTo(array, index);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
