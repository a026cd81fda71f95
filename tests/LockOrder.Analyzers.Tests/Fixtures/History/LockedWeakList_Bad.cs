/* LockOrdering.md
Bindables: whoever walks the list of another's bindings has that list's lock, so nothing of an adjustment's may be locked in a walk.

| Lock | Declared as | Protects |
|---|---|---|
| adjustments | `AudioAdjustments._sync` | `AudioAdjustments._sources (contents)` |
| bindings | `LockedList._lock` | |

```lock-order
adjustments
  ->bindings    (RemoveSource->UnbindFrom)
```
*/
//- ignore LOCK4003
// After ppy/osu-framework #5956: the list of bindings stays locked as long as its enumerator lives, and the walk told an adjustment of the new value.
using System.Collections;

public sealed class LockedList<T> : IEnumerable<T>
{
    private readonly object _lock = new();
    private readonly List<T> _items = [];

    public void Add(T item)
    {
        lock (_lock)
        {
            _items.Add(item);
        }
    }

    public bool Remove(T item)
    {
        lock (_lock)
        {
            return _items.Remove(item);
        }
    }

    public T[] Snapshot()
    {
        lock (_lock)
        {
            return [.. _items];
        }
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator : IEnumerator<T>
    {
        private readonly LockedList<T> _list;
        private readonly bool _taken;
        private int _index = -1;

        internal Enumerator(LockedList<T> list)
        {
            _list = list;
            Monitor.Enter(list._lock, ref _taken);
        }

        public readonly T Current => _list._items[_index];

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext() => ++_index < _list._items.Count;

        public void Reset() => _index = -1;

        public readonly void Dispose()
        {
            if (_taken)
            {
                Monitor.Exit(_list._lock);
            }
        }
    }
}

public sealed class BindableNumber
{
    private readonly LockedList<BindableNumber> _bindings = new();
    private double _value;

    public event Action<double>? ValueChanged;

    public double Value
    {
        get => _value;
        set
        {
            if (_value.Equals(value))
            {
                return;
            }

            _value = value;
            foreach (var other in _bindings)
            {
                {|LOCK1001:other.SetFromSource(value)|};
            }
        }
    }

    private void SetFromSource(double value)
    {
        _value = value;
        ValueChanged?.Invoke(value);
    }

    public void BindTo(BindableNumber source) => source._bindings.Add(this);

    public void UnbindFrom(BindableNumber source) => source._bindings.Remove(this);
}

public sealed class AudioAdjustments
{
    private readonly object _sync = new();
    private readonly List<BindableNumber> _sources = [];
    private readonly BindableNumber _local = new();

    public AudioAdjustments() => _local.ValueChanged += OnValueChanged;

    public double Volume { get; private set; } = 1;

    public void AddSource(BindableNumber source)
    {
        lock (_sync)
        {
            _sources.Add(source);
            _local.BindTo(source);
        }
    }

    public void RemoveSource(BindableNumber source)
    {
        lock (_sync)
        {
            if (_sources.Remove(source))
            {
                _local.UnbindFrom(source);
            }
        }
    }

    private void OnValueChanged(double value)
    {
        lock (_sync)
        {
            Volume = _sources.Count * value;
        }
    }
}
