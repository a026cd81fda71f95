using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

// No document. UI marshalling: BeginInvoke style posts under the lock, Send outside of it.
public sealed class GridModel
{
    private readonly object _sync = new();
    private readonly SynchronizationContext? _ui = SynchronizationContext.Current;
    private readonly Dictionary<int, string> _rows = new();
    private bool _refreshPosted;

    public event Action<IReadOnlyDictionary<int, string>>? Refreshed;

    public void Update(int id, string text)
    {
        lock (_sync)
        {
            _rows[id] = text;
            if (_refreshPosted || _ui is null) return;
            _refreshPosted = true;
            _ui.Post(static s => ((GridModel)s!).Refresh(), this);
        }
    }

    private void Refresh()
    {
        Dictionary<int, string> copy;
        lock (_sync)
        {
            _refreshPosted = false;
            copy = new(_rows);
        }

        Refreshed?.Invoke(copy);
    }

    public void RefreshNow()
    {
        if (_ui is null || SynchronizationContext.Current == _ui) Refresh();
        else _ui.Send(_ => Refresh(), null);
    }

    public string? this[int id]
    {
        get
        {
            lock (_sync) return _rows.TryGetValue(id, out var text) ? text : null;
        }
    }
}
