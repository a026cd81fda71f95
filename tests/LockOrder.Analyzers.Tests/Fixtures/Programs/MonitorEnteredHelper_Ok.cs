/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Tab` | `TabStrip._lock` | `TabStrip._tabs`, `TabStrip._active` |
*/
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

public sealed class TabStrip
{
    private readonly Lock _lock = new();
    private List<string>? _tabs;
    private int _active = -1;

    [MemberNotNull(nameof(_tabs))]
    private void EnsureTabs()
    {
        Debug.Assert(_lock.IsHeldByCurrentThread, "caller must hold the lock");
        _tabs ??= new List<string>();
    }

    public void Open(string title)
    {
        lock (_lock)
        {
            EnsureTabs();
            _tabs.Add(title);
            Activate(_tabs.Count - 1);
        }
    }

    private void Activate(int index)
    {
        if (!_lock.IsHeldByCurrentThread) throw new SynchronizationLockException();
        _active = index;
    }

    public string? Active
    {
        get
        {
            if (_lock.IsHeldByCurrentThread) return ActiveCore;
            lock (_lock) return ActiveCore;
        }
    }

    private string? ActiveCore => _tabs is { } tabs && _active >= 0 ? tabs[_active] : null;

    public bool Close(string title)
    {
        var self = this;
        var gate = self._lock;
        lock (gate)
        {
            EnsureTabs();
            if (!self._tabs!.Remove(title)) return false;
            Activate(Math.Min(_active, self._tabs.Count - 1));
            return true;
        }
    }
}
