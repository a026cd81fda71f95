/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `View` | `ListView._sync` | `ListView._items`, `ListView._updates`, `ListView._dirty` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public class ListView
{
    private readonly object _sync = new();
    private readonly List<string> _items = new();
    private int _updates;
    private bool _dirty;

    public event EventHandler? ItemsChanged;

    public void BeginUpdate()
    {
        Monitor.Enter(_sync);
        _updates++;
    }

    public void EndUpdate()
    {
        bool raise;
        try
        {
            raise = --_updates == 0 && _dirty;
            if (raise) _dirty = false;
        }
        finally
        {
            Monitor.Exit(_sync);
        }

        if (raise) ItemsChanged?.Invoke(this, EventArgs.Empty);
    }

    public IDisposable DeferUpdates()
    {
        BeginUpdate();
        return new Deferral(this);
    }

    public void Add(string item)
    {
        BeginUpdate();
        try
        {
            _items.Add(item);
            _dirty = true;
        }
        finally
        {
            EndUpdate();
        }
    }

    public void AddRange(IReadOnlyCollection<string> items)
    {
        using (DeferUpdates())
        {
            _items.EnsureCapacity(_items.Count + items.Count);
            foreach (var item in items) Add(item);
            if (items.Count > 0) _dirty = true;
        }
    }

    public string[] Items
    {
        get
        {
            lock (_sync) return _items.ToArray();
        }
    }

    private sealed class Deferral(ListView view) : IDisposable
    {
        private ListView? _view = view;

        public void Dispose()
        {
            var view = _view;
            _view = null;
            view?.EndUpdate();
        }
    }
}
