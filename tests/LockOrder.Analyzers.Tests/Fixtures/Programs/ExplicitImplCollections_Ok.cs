// No document. Explicit implementations, all under one lock.
using System.Collections;

public sealed class SyncBag<T> : ICollection<T>, ICollection, IReadOnlyCollection<T>
{
    private readonly List<T> _list = [];
    private readonly object _root = new();

    object ICollection.SyncRoot => _root;
    bool ICollection.IsSynchronized => true;
    bool ICollection<T>.IsReadOnly => false;
    public int Count { get { lock (_root) return _list.Count; } }

    public void Add(T item)
    {
        lock (_root) _list.Add(item);
    }

    bool ICollection<T>.Remove(T item)
    {
        lock (_root) return _list.Remove(item);
    }

    void ICollection<T>.Clear()
    {
        lock (((ICollection)this).SyncRoot) _list.Clear();
    }

    public bool Contains(T item)
    {
        lock (_root) return _list.IndexOf(item) >= 0;
    }

    void ICollection.CopyTo(Array array, int index)
    {
        lock (_root) ((ICollection)_list).CopyTo(array, index);
    }

    public void CopyTo(T[] array, int index)
    {
        lock (_root)
        {
            if (array.Length - index < Count) throw new ArgumentException("short");
            _list.CopyTo(array, index);
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        T[] copy;
        lock (_root) copy = [.. _list];
        foreach (var x in copy) yield return x;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
