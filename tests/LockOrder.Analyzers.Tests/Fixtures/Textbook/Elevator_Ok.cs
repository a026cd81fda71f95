/* LockOrdering.md
```lock-order
Bank.calls
  ->Car.motion
    ->Door.latch
```

| Lock | Declared as | Protects |
|---|---|---|
| `Bank.calls` | `ElevatorBank._calls` | `ElevatorBank._calls (contents)`, `ElevatorBank._stopped` |
| `Car.motion` | `Car._motion` | `Car._floor`, `Car._target`, `Car._state` |
| `Door.latch` | `Door._latch` | `Door._open`, `Door._blocked (hint)` |
*/
public sealed class Door
{
    private readonly object _latch = new();
    private bool _open;
    private bool _blocked;

    public bool IsBlocked => _blocked;

    public bool TryClose()
    {
        if (_blocked) return false;
        lock (_latch)
        {
            if (_blocked) return false;
            _open = false;
            return true;
        }
    }

    public void Open()
    {
        lock (_latch)
        {
            _open = true;
            Monitor.PulseAll(_latch);
        }
    }

    public bool WaitOpen(TimeSpan timeout)
    {
        lock (_latch)
        {
            var until = DateTime.UtcNow + timeout;
            while (!_open)
            {
                var rest = until - DateTime.UtcNow;
                if (rest <= TimeSpan.Zero || !Monitor.Wait(_latch, rest)) return _open;
            }

            return true;
        }
    }

    public void Block(bool on)
    {
        lock (_latch) _blocked = on;
    }
}

public sealed class Car(int id)
{
    private enum Motion { Idle, Up, Down }
    private readonly object _motion = new();
    private readonly Door _door = new();
    private int _floor, _target;
    private Motion _state;

    public event Action<Car, int>? Arrived;
    public int Id => id;

    public int DistanceTo(int floor)
    {
        lock (_motion)
        {
            var d = Math.Abs(floor - _floor);
            return (_state, floor.CompareTo(_floor)) switch
            {
                (Motion.Idle, _) => d,
                (Motion.Up, > 0) or (Motion.Down, < 0) => d,
                _ => d + 100,
            };
        }
    }

    public bool Send(int floor)
    {
        lock (_motion)
        {
            if (_state != Motion.Idle) return false;
            if (!_door.TryClose()) return false;
            _target = floor;
            _state = floor == _floor ? Motion.Idle : floor > _floor ? Motion.Up : Motion.Down;
            return true;
        }
    }

    public void Step()
    {
        int? arrived = null;
        lock (_motion)
        {
            switch (_state)
            {
                case Motion.Idle:
                    return;
                case Motion.Up:
                    _floor++;
                    break;
                case Motion.Down:
                    _floor--;
                    break;
            }

            if (_floor == _target)
            {
                _state = Motion.Idle;
                _door.Open();
                arrived = _floor;
            }
        }

        if (arrived is { } f) Arrived?.Invoke(this, f);
    }
}

public sealed class ElevatorBank : IDisposable
{
    private readonly Queue<int> _calls = new();
    private readonly Car[] _cars;
    private readonly Thread _thread;
    private bool _stopped;

    public ElevatorBank(int cars)
    {
        _cars = Enumerable.Range(1, cars).Select(i => new Car(i)).ToArray();
        foreach (var car in _cars) car.Arrived += (c, f) => Console.WriteLine($"{c.Id} at {f}");
        _thread = new Thread(Loop);
        _thread.Start();
    }

    public void Call(int floor)
    {
        lock (_calls)
        {
            if (_stopped || _calls.Contains(floor)) return;
            _calls.Enqueue(floor);
            Monitor.Pulse(_calls);
        }
    }

    private bool Dispatch()
    {
        lock (_calls)
        {
            if (_calls.Count == 0) Monitor.Wait(_calls, 50);
            if (_stopped) return false;
            if (!_calls.TryPeek(out var floor)) return true;
            var best = _cars.MinBy(c => c.DistanceTo(floor));
            if (best is not null && best.Send(floor)) _calls.Dequeue();
            return true;
        }
    }

    private void Loop()
    {
        while (Dispatch()) Array.ForEach(_cars, c => c.Step());
    }

    public void Dispose()
    {
        lock (_calls)
        {
            _stopped = true;
            Monitor.PulseAll(_calls);
        }

        _thread.Join();
    }
}
