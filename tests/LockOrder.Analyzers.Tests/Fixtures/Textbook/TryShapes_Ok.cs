/* LockOrdering.md
```lock-order
Desk.A -> Desk.B
```

| Lock | Declared as | Protects |
|---|---|---|
| `Desk.A` | `Desk._a` | `Desk._left` |
| `Desk.B` | `Desk._b` | `Desk._right` |
*/
public sealed class Desk
{
    private readonly object _a = new();
    private readonly object _b = new();
    private int _left, _right;

    public bool One(TimeSpan timeout)
    {
        bool got = Monitor.TryEnter(_a, timeout);
        if (!got)
            return false;
        try { _left++; }
        finally { Monitor.Exit(_a); }
        return true;
    }

    public bool Two()
    {
        bool got = false;
        try
        {
            Monitor.TryEnter(_a, 100, ref got);
            if (got) _left++;
            return got;
        }
        finally
        {
            if (got) Monitor.Exit(_a);
        }
    }

    public int Three(CancellationToken token)
    {
        while (!Monitor.TryEnter(_a, 50))
        {
            token.ThrowIfCancellationRequested();
            Thread.Yield();
        }

        try
        {
            return _left;
        }
        finally
        {
            Monitor.Exit(_a);
        }
    }

    public bool Four()
    {
        int tries = 0;
        while (true)
        {
            Monitor.Enter(_b);
            if (Monitor.TryEnter(_a))
            {
                break;
            }

            Monitor.Exit(_b);
            if (++tries > 10) return false;
            Thread.Sleep(tries);
        }

        try
        {
            _left += _right;
            _right = 0;
            return true;
        }
        finally
        {
            Monitor.Exit(_a);
            Monitor.Exit(_b);
        }
    }

    public int Five(int n)
    {
        if (Monitor.TryEnter(_a) is var got && !got)
        {
            return -1;
        }

        _left = n;
        Monitor.Exit(_a);
        return n;
    }

    public bool Six()
    {
        if (!(Monitor.TryEnter(_a) && Both()))
        {
            return false;
        }

        return true;

        bool Both()
        {
            try
            {
                _left++;
                return _left > 0;
            }
            finally
            {
                Monitor.Exit(_a);
            }
        }
    }

    public bool Seven()
    {
        bool a = Monitor.TryEnter(_a, 10);
        bool b = a && Monitor.TryEnter(_b, 10);
        try
        {
            if (a && b)
            {
                (_left, _right) = (_right, _left);
                return true;
            }

            return false;
        }
        finally
        {
            if (b) Monitor.Exit(_b);
            if (a) Monitor.Exit(_a);
        }
    }

    private bool TryLockBoth(out bool both)
    {
        both = false;
        if (!Monitor.TryEnter(_a, 10)) return false;
        if (!Monitor.TryEnter(_b, 10))
        {
            Monitor.Exit(_a);
            return false;
        }

        both = true;
        return true;
    }

    private void UnlockBoth()
    {
        Monitor.Exit(_b);
        Monitor.Exit(_a);
    }

    public int Eight()
    {
        if (!TryLockBoth(out _)) return 0;
        try
        {
            return _left + _right;
        }
        finally
        {
            UnlockBoth();
        }
    }

    public int Nine()
    {
        if (TryLockBoth(out var both) && both)
        {
            int sum = _left + _right;
            UnlockBoth();
            return sum;
        }

        return 0;
    }

    public void Ten()
    {
        bool got;
        do
        {
            got = Monitor.TryEnter(_b, 1);
        }
        while (!got);
        _right--;
        Monitor.Exit(_b);
    }

    public bool Eleven(Action<Exception> log)
    {
        bool ok = false;
        var ms = 100;
        if (Monitor.TryEnter(_a, ms))
        {
            try
            {
                _left = checked(_left * 2);
                ok = true;
            }
            catch (OverflowException) when (_left > 1000)
            {
                _left = 0;
            }
            catch (OverflowException)
            {
                _left = 1;
            }
            finally
            {
                Monitor.Exit(_a);
            }
        }

        return ok;
    }

    public void Twelve()
    {
        Monitor.Enter(_a);
    again:
        _left++;
        if (_left % 7 != 0)
        {
            goto again;
        }

        if (_left > 100)
        {
            goto done;
        }

        Monitor.Enter(_b);
        _right = _left;
        Monitor.Exit(_b);
    done:
        Monitor.Exit(_a);
    }
}
