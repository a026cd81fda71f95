/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Registry` | `Registry.SyncRoot` | `Registry._table`, `Registry._names (contents)` |
*/
using System;
using System.Collections;
using System.Threading;

public class Registry : ICollection
{
    private readonly Hashtable _table = new();
    private readonly ArrayList _names = new();
    private object? _syncRoot;

    public object SyncRoot
    {
        get
        {
            if (_syncRoot == null)
            {
                Interlocked.CompareExchange<object?>(ref _syncRoot, new object(), null);
            }

            return _syncRoot;
        }
    }

    bool ICollection.IsSynchronized => true;

    public int Count
    {
        get
        {
            lock (SyncRoot) return _table.Count;
        }
    }

    public object? this[string name]
    {
        get
        {
            lock (SyncRoot) return _table[name];
        }
        set
        {
            lock (SyncRoot)
            {
                if (!_table.Contains(name)) _names.Add(name);
                _table[name] = value;
            }
        }
    }

    public void CopyTo(Array array, int index)
    {
        object root = SyncRoot;
        lock (root)
        {
            _table.Values.CopyTo(array, index);
        }
    }

    public IEnumerator GetEnumerator()
    {
        object[] copy;
        lock (SyncRoot)
        {
            copy = new object[_names.Count];
            for (var i = 0; i < copy.Length; i++) copy[i] = _names[i]!;
        }

        return copy.GetEnumerator();
    }
}

public static class RegistryUse
{
    public static void Swap(Registry registry, string a, string b)
    {
        lock (registry.SyncRoot)
        {
            (registry[a], registry[b]) = (registry[b], registry[a]);
        }
    }
}
