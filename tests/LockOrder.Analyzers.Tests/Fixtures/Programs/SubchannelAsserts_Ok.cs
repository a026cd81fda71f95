/* LockOrdering.md
```lock-order
Balancer -> Subchannel
```

| Lock | Declared as | Protects |
|---|---|---|
| `Balancer` | `ConnectionManager._lock` | `ConnectionManager._subchannels`, `ConnectionManager._pickerVersion` |
| `Subchannel` | `Subchannel.Lock` | `Subchannel._addresses`, `Subchannel._state (hint)`, `Subchannel._connectCts` |
*/
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

public enum Connectivity { Idle, Connecting, Ready, Shutdown }

public sealed class Subchannel(ConnectionManager manager) : IDisposable
{
    internal readonly object Lock = new();
    private List<string> _addresses = new();
    private Connectivity _state;
    private CancellationTokenSource? _connectCts;

    public Connectivity State => _state;

    public void UpdateAddresses(IReadOnlyList<string> addresses)
    {
        var requireReconnect = false;
        CancellationTokenSource? cancel = null;
        lock (Lock)
        {
            if (AddressesEqual(addresses)) return;
            _addresses = new List<string>(addresses);
            switch (_state)
            {
                case Connectivity.Connecting or Connectivity.Ready:
                    requireReconnect = true;
                    cancel = _connectCts;
                    _connectCts = null;
                    SetState(Connectivity.Idle);
                    break;
                case Connectivity.Shutdown:
                    throw new InvalidOperationException("shut down");
            }
        }

        cancel?.Cancel();
        if (requireReconnect) RequestConnection();
    }

    public void RequestConnection()
    {
        CancellationToken token;
        lock (Lock)
        {
            if (_state != Connectivity.Idle) return;
            SetState(Connectivity.Connecting);
            token = (_connectCts = new CancellationTokenSource()).Token;
        }

        _ = Task.Run(() => ConnectAsync(token), CancellationToken.None);
        manager.OnStateChanged();
    }

    private async Task ConnectAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            string[] addresses;
            lock (Lock)
            {
                addresses = _addresses.ToArray();
            }

            if (addresses.Length == 0)
            {
                await Task.Delay(100, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                continue;
            }

            lock (Lock)
            {
                if (token.IsCancellationRequested || _state == Connectivity.Shutdown) return;
                SetState(Connectivity.Ready);
            }

            manager.OnStateChanged();
            return;
        }
    }

    private bool AddressesEqual(IReadOnlyList<string> other)
    {
        Debug.Assert(Monitor.IsEntered(Lock));
        if (_addresses.Count != other.Count) return false;
        for (var i = 0; i < other.Count; i++)
        {
            if (_addresses[i] != other[i]) return false;
        }

        return true;
    }

    private void SetState(Connectivity state)
    {
        Debug.Assert(Monitor.IsEntered(Lock));
        _state = state;
    }

    public void Dispose()
    {
        lock (Lock) SetState(Connectivity.Shutdown);
        manager.Remove(this);
    }
}

public sealed class ConnectionManager
{
    private readonly object _lock = new();
    private readonly List<Subchannel> _subchannels = new();
    private int _pickerVersion;

    public Subchannel Create(params string[] addresses)
    {
        var subchannel = new Subchannel(this);
        subchannel.UpdateAddresses(addresses);
        lock (_lock) _subchannels.Add(subchannel);
        return subchannel;
    }

    public void UpdateAll(string[] addresses)
    {
        Subchannel[] all;
        lock (_lock) all = _subchannels.ToArray();
        foreach (var s in all) s.UpdateAddresses(addresses);
    }

    internal void OnStateChanged()
    {
        lock (_lock) _pickerVersion++;
    }

    internal void Remove(Subchannel subchannel)
    {
        lock (_lock) _subchannels.Remove(subchannel);
    }
}
