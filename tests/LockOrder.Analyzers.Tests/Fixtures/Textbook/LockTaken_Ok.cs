/* LockOrdering.md
```lock-order
T.A -> T.B -> T.C
```

| Lock | Declared as | Protects |
|---|---|---|
| `T.A` | `Taken._a` | `Taken._x` |
| `T.B` | `Taken._b` | `Taken._y` |
| `T.C` | `Taken._c` | `Taken._z` |
*/
public class Taken
{
    private readonly object _a = new object(), _b = new object();
    private SpinLock _c = new SpinLock(false);
    private int _x, _y, _z;

    public void Nested(bool b, bool c)
    {
        bool aTaken = false;
        try
        {
            Monitor.Enter(_a, ref aTaken);
            _x++;
            if (b)
            {
                bool bTaken = false;
                try
                {
                    Monitor.Enter(_b, ref bTaken);
                    _y = _x;
                    if (c)
                    {
                        bool cTaken = false;
                        try
                        {
                            _c.Enter(ref cTaken);
                            _z = _y;
                        }
                        finally
                        {
                            if (cTaken) _c.Exit();
                        }
                    }
                }
                finally
                {
                    if (bTaken) Monitor.Exit(_b);
                }
            }
        }
        finally
        {
            if (aTaken) Monitor.Exit(_a);
        }
    }

    public int EarlyRelease(int n)
    {
        bool taken = false;
        try
        {
            Monitor.Enter(_a, ref taken);
            if (n < 0)
            {
                Monitor.Exit(_a);
                taken = false;
                return Slow(n);
            }

            return _x += n;
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_a);
            }
        }
    }

    private int Slow(int n)
    {
        lock (_a)
        {
            return _x - n;
        }
    }

    public void Relock(IEnumerable<Action> actions)
    {
        bool taken = false;
        try
        {
            Monitor.Enter(_a, ref taken);
            foreach (Action action in actions)
            {
                _x++;
                Monitor.Exit(_a);
                taken = false;
                action();
                Monitor.Enter(_a, ref taken);
            }

            _x = 0;
        }
        finally
        {
            if (taken) Monitor.Exit(_a);
        }
    }

    public bool Either(bool first)
    {
        bool taken = false;
        object gate = first ? _a : _b;
        try
        {
            Monitor.TryEnter(gate, 10, ref taken);
            if (!taken) return false;
            if (first) _x++;
            else _y++;
            return true;
        }
        finally
        {
            if (taken) Monitor.Exit(gate);
        }
    }

    public void FlagInLoop()
    {
        for (int i = 0; i < 10; i++)
        {
            bool got = false;
            try
            {
                got = Monitor.TryEnter(_b);
                if (!got) continue;
                if (_y > 100) break;
                _y++;
            }
            finally
            {
                if (got) Monitor.Exit(_b);
            }
        }
    }

    public int Combined()
    {
        bool a = false, b = false;
        int result = -1;
        try
        {
            Monitor.TryEnter(_a, ref a);
            if (a)
            {
                Monitor.TryEnter(_b, ref b);
            }

            bool both = a & b;
            if (both)
            {
                result = _x + _y;
            }
        }
        finally
        {
            if (b) Monitor.Exit(_b);
            if (a) Monitor.Exit(_a);
        }

        return result;
    }

    private bool _held;

    public void Open()
    {
        Monitor.Enter(_a);
        _held = true;
    }

    public void Close()
    {
        if (!Monitor.IsEntered(_a)) return;
        _held = false;
        Monitor.Exit(_a);
    }

    public bool IsHeld => _held;

    public int Peek()
    {
        if (Monitor.IsEntered(_a)) return _x;
        lock (_a) return _x;
    }

    public int Maybe(bool alreadyHeld)
    {
        if (!alreadyHeld) Monitor.Enter(_b);
        else System.Diagnostics.Debug.Assert(Monitor.IsEntered(_b));
        try
        {
            return ++_y;
        }
        finally
        {
            if (!alreadyHeld) Monitor.Exit(_b);
        }
    }
}
