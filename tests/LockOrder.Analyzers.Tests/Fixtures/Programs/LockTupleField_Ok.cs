/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `A` | `Mixer._left` | `Mixer._leftGain` |
| `B` | `Mixer._right` | `Mixer._rightGain` |

```lock-order
A -> B
```
*/
using System;
using System.Collections.Generic;
using System.Threading;

public enum Side { Left, Right, Both }

public sealed class Mixer
{
    private readonly object _left = new();
    private readonly object _right = new();
    private float _leftGain = 1;
    private float _rightGain = 1;

    private (object First, object? Second) LocksFor(Side side) => side switch
    {
        Side.Left => (_left, null),
        Side.Right => (_right, null),
        _ => (_left, _right),
    };

    private object LockFor(Side side) => side == Side.Left ? _left : _right;

    public float Gain(Side side)
    {
        switch (side)
        {
            case Side.Left:
                lock (_left) return _leftGain;
            case Side.Right:
                lock (_right) return _rightGain;
            default:
                lock (_left)
                lock (_right)
                {
                    return (_leftGain + _rightGain) / 2;
                }
        }
    }

    public int Touch(Side side)
    {
        var (first, second) = LocksFor(side);
        lock (first)
        {
            if (second is null) return 1;
            lock (second) return 2;
        }
    }

    public void Mute(Side side)
    {
        lock (LockFor(side))
        {
            if (side == Side.Left) _leftGain = 0;
            else _rightGain = 0;
        }
    }

    public void Reset()
    {
        bool left = false, right = false;
        try
        {
            Monitor.Enter(_left, ref left);
            Monitor.Enter(_right, ref right);
            _leftGain = _rightGain = 1;
        }
        finally
        {
            if (right) Monitor.Exit(_right);
            if (left) Monitor.Exit(_left);
        }
    }
}
