/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Bag` | `LockedBag<T>._items` | `LockedBag<T>._items (contents)` |
*/
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;

// An enumerator that holds the lock from its making until its Dispose.
public sealed class LockedBag<T>
{
    private readonly List<T> _items = new();

    public void Add(T item)
    {
        lock (_items) _items.Add(item);
    }

    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator : IDisposable
    {
        private readonly LockedBag<T> _bag;
        private int _index;

        internal Enumerator(LockedBag<T> bag)
        {
            _bag = bag;
            _index = -1;
            Monitor.Enter(bag._items);
        }

        public readonly T Current
        {
            get
            {
                Debug.Assert(Monitor.IsEntered(_bag._items));
                return _bag._items[_index];
            }
        }

        public bool MoveNext()
        {
            Debug.Assert(Monitor.IsEntered(_bag._items));
            return ++_index < _bag._items.Count;
        }

        public readonly void Dispose() => Monitor.Exit(_bag._items);
    }
}

public static class Bags
{
    public static int Total(LockedBag<int> bag)
    {
        var total = 0;
        foreach (var item in bag)
        {
            if (item < 0) continue;
            total += item;
            if (total > 1000) break;
        }

        return total;
    }

    public static bool Contains(LockedBag<string> bag, string wanted)
    {
        foreach (var item in bag)
        {
            if (item == wanted) return true;
        }

        return false;
    }
}
