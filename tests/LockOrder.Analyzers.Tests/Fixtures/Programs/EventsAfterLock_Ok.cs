/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Device` | `Device._sync` | `Device._state`, `Device._changed`, `Device._pending (contents)` |
*/
using System;
using System.Collections.Generic;

public enum DeviceState { Off, Starting, On, Failed }

public sealed class DeviceEventArgs(DeviceState old, DeviceState now) : EventArgs
{
    public DeviceState Old => old;
    public DeviceState Now => now;
}

public class Device
{
    private readonly object _sync = new();
    private readonly Queue<DeviceEventArgs> _pending = new();
    private EventHandler<DeviceEventArgs>? _changed;
    private DeviceState _state;

    public event EventHandler<DeviceEventArgs> Changed
    {
        add { lock (_sync) { _changed += value; } }
        remove { lock (_sync) { _changed -= value; } }
    }

    public DeviceState State
    {
        get { lock (_sync) return _state; }
        private set
        {
            EventHandler<DeviceEventArgs>? handler;
            DeviceEventArgs args;
            lock (_sync)
            {
                if (_state == value) return;
                args = new DeviceEventArgs(_state, value);
                _state = value;
                handler = _changed;
            }

            handler?.Invoke(this, args);
        }
    }

    public void Start() => State = State switch
    {
        DeviceState.Off or DeviceState.Failed => DeviceState.Starting,
        var s => s,
    };

    public void Defer(DeviceState now)
    {
        lock (_sync)
        {
            _pending.Enqueue(new(_state, now));
        }
    }

    public void Flush()
    {
        for (; ; )
        {
            (EventHandler<DeviceEventArgs>? Handler, DeviceEventArgs Args) item;
            lock (_sync)
            {
                if (_pending.Count == 0) break;
                item = (_changed, _pending.Dequeue());
            }

            item.Handler?.Invoke(this, item.Args);
        }
    }
}
