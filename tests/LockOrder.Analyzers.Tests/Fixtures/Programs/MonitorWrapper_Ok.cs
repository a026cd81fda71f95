/* LockOrdering.md
```lock-order
Space.World -> Space.Bodies
```

| Lock | Declared as | Protects |
|---|---|---|
| `Space.World` | `Space._world` | `Space._time` |
| `Space.Bodies` | `Space._bodies` | `Space._bodies (contents)` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

// One project's own static wrapper around Monitor.
internal static class Locks
{
    public static void Enter(object o) => Monitor.Enter(o);

    public static void Exit(object o) => Monitor.Exit(o);

    public static bool TryEnter(object o, int ms = 0) => ms == 0 ? Monitor.TryEnter(o) : Monitor.TryEnter(o, ms);

    public static void EnterBoth(object outer, object inner)
    {
        Enter(outer);
        Enter(inner);
    }

    public static void ExitBoth(object outer, object inner)
    {
        Exit(inner);
        Exit(outer);
    }
}

public sealed class Space
{
    private readonly object _world = new();
    private readonly List<double> _bodies = new();
    private double _time;

    public void Step(double dt)
    {
        Locks.EnterBoth(_world, _bodies);
        try
        {
            _time += dt;
            for (var i = 0; i < _bodies.Count; i++) _bodies[i] += dt;
        }
        finally
        {
            Locks.ExitBoth(_world, _bodies);
        }
    }

    public bool TryAdd(double body)
    {
        if (!Locks.TryEnter(_bodies, 10)) return false;
        try
        {
            _bodies.Add(body);
        }
        finally
        {
            Locks.Exit(_bodies);
        }

        return true;
    }

    public double Time
    {
        get
        {
            Locks.Enter(_world);
            try
            {
                return _time;
            }
            finally
            {
                Locks.Exit(_world);
            }
        }
    }
}
