//- ignore LOCK3003
public class Ok
{
    private readonly object _obj = new();
    private bool _c;

    public void ElseIf(bool a, bool b)
    {
        Monitor.Enter(_obj);
        if (a)
        {
            Monitor.Exit(_obj);
        }
        else if (b)
        {
            Monitor.Exit(_obj);
        }
        else
        {
            Monitor.Exit(_obj);
        }
    }

    public void Ref()
    {
        var taken = false;
        Monitor.Enter(_obj, ref taken);
        if (taken)
        {
            Monitor.Exit(_obj);
        }
    }

    public void Named()
    {
        var taken = false;
        Monitor.Enter(lockTaken: ref taken, obj: _obj);
        if (taken)
        {
            Monitor.Exit(_obj);
        }
    }

    public void IsEntered()
    {
        Monitor.Enter(_obj);
        if (Monitor.IsEntered(_obj))
        {
            Monitor.Exit(_obj);
        }
    }

    public void LocalAndField()
    {
        var local = _obj;
        Monitor.Enter(_obj);
        Monitor.Exit(local);
    }

    public void LambdaReleases()
    {
        Monitor.Enter(_obj);
        var a = () => Monitor.Exit(_obj);
        a();
    }

    public void LocalFunctionReleases()
    {
        Monitor.Enter(_obj);
        Release();

        void Release() => Monitor.Exit(_obj);
    }

    public void LocalFunctionReturns()
    {
        Monitor.Enter(Get());
        Monitor.Exit(Get());

        object Get() => _obj;
    }

    public void FuncReturns()
    {
        var get = () => _obj;
        Monitor.Enter(get());
        Monitor.Exit(get());
    }

    public void ReleasedThenAcquired()
    {
        Monitor.Enter(_obj);
        Monitor.Exit(_obj);
        try
        {
            Console.WriteLine();
        }
        finally
        {
            Monitor.Enter(_obj);
        }

        Monitor.Exit(_obj);
    }

    public List<int> TryOrThrow(List<int> tasks)
    {
        var lockTaken = false;
        try
        {
            Monitor.TryEnter(_obj, ref lockTaken);
            if (lockTaken)
            {
                return tasks;
            }
            else
            {
                throw new NotSupportedException();
            }
        }
        finally
        {
            if (lockTaken)
            {
                Monitor.Exit(_obj);
            }
        }
    }

    public void Constant()
    {
        const bool Enabled = true;
        if (Enabled)
        {
            Monitor.Enter(_obj);
        }

        Console.WriteLine();
        if (Enabled)
        {
            Monitor.Exit(_obj);
        }
    }

    // Given back to the caller who holds it.
    public void OutsideIn(Action action)
    {
        Monitor.Exit(_obj);
        try
        {
            action();
        }
        finally
        {
            Monitor.Enter(_obj);
        }
    }
}
