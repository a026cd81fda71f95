//- include Attributes.cs
//- ignore LOCK3003
public class Locks
{
    private readonly Lock _mu = new();
    private readonly Lock _other = new();
    private readonly ReaderWriterLockSlim _rw = new();

    [GuardedBy(nameof(_mu))]
    private int _f;

    [GuardedBy(nameof(_rw))]
    private int _g;

    public void OneBranch(bool b)
    {
        if (b)
        {
            _mu.Enter();
        }

        {|LOCK2001:_f|} = 24;
        if (b)
        {
            _mu.Exit();
        }
    }

    public void AfterUnlock()
    {
        _mu.Enter();
        _mu.Exit();
        {|LOCK2001:_f|} = 42;
    }

    public void AfterWriteUnlock()
    {
        _rw.EnterWriteLock();
        _rw.ExitWriteLock();
        {|LOCK2001:_g|} = 42;
    }

    public void BothBranches(bool b)
    {
        if (b)
        {
            _mu.Enter();
        }
        else
        {
            _mu.Enter();
        }

        _f = 42;
        _mu.Exit();
    }

    public void TryWrongBranch()
    {
        if (_mu.TryEnter())
        {
            _mu.Exit();
        }
        else
        {
            {|LOCK2001:_f|} = 42;
        }
    }

    public void TryPropagated()
    {
        var result = _mu.TryEnter();
        var copy = result;
        if (copy)
        {
            _f = 42;
            _mu.Exit();
        }
    }

    public void TryStale()
    {
        var result = _mu.TryEnter();
        if (result)
        {
            _mu.Exit();
        }

        if (result)
        {
            {|LOCK2001:_f|} = 42;
        }
    }

    public void InCallee()
    {
        Acquire();
        _f = 42;
        _mu.Exit();
    }

    public void ReleasedInCallee()
    {
        _mu.Enter();
        Release();
        {|LOCK2001:_f|} = 42;
    }

    public void UnlockOne()
    {
        _mu.Enter();
        _other.Enter();
        _other.Exit();
        _f = 42;
        _mu.Exit();
    }

    public void UnderReadLock()
    {
        _rw.EnterReadLock();
        {|LOCK2002:_g|} = 42;
        _rw.ExitReadLock();
    }

    public int ReadOutside1()
    {
        lock (_mu)
        {
        }

        return {|LOCK2001:_f|};
    }

    public int ReadOutside2()
    {
        var tmp = {|LOCK2001:_f|};
        lock (_mu)
        {
        }

        return tmp;
    }

    public int InTryFinally()
    {
        _mu.Enter();
        try
        {
            return _f;
        }
        finally
        {
            _mu.Exit();
        }
    }

    private void Acquire() => _mu.Enter();

    private void Release() => _mu.Exit();
}
