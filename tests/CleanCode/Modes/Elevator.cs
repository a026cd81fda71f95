using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Modes;

/// <summary>Calls first, then the cabin; the door is innermost.</summary>
public sealed class Elevator
{
    private readonly Lock _calls = new(), _cabin = new(), _door = new();
    private readonly SortedSet<int> _floors = [];
    private int _floor;
    private bool _isOpen;

    public void Call(int floor)
    {
        lock (_calls)
        {
            _ = _floors.Add(floor);
        }
    }

    public bool Step()
    {
        lock (_calls)
        {
            if (_floors is not { Count: > 0 })
            {
                return false;
            }

            var target = _floors.Min;
            lock (_cabin)
            {
                SetDoor(open: false);
                _floor += int.Sign(target - _floor);
                if (_floor == target)
                {
                    _floors.Remove(target);
                    SetDoor(open: true);
                }
            }

            return true;
        }
    }

    public (int Floor, bool Open) Where()
    {
        lock (_cabin)
        {
            lock (_door)
            {
                return (_floor, _isOpen);
            }
        }
    }

    private void SetDoor(bool open)
    {
        lock (_door)
        {
            _isOpen = open;
        }
    }
}
