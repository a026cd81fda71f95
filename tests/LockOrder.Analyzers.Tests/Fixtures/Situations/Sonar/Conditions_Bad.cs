//- ignore LOCK3003
public class C1
{
    private readonly object _obj = new();
    private bool _c;

    public void If()
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        if (_c)
        {
            Monitor.Exit(_obj);
        }
    }
}

public class C2
{
    private readonly object _obj = new();
    private bool _c;

    public void Switch()
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        switch (_c)
        {
            case true:
                Monitor.Exit(_obj);
                break;
            default:
                break;
        }
    }
}

public class C3
{
    private readonly object _obj = new();
    private bool _c;

    public void Ref()
    {
        var taken = false;
        {|LOCK3001:Monitor.Enter(_obj, ref taken)|};
        if (_c)
        {
            Monitor.Exit(_obj);
        }
    }
}

public class C4
{
    private readonly object _obj = new();
    private readonly object _other = new();
    private bool _c;

    public void Two()
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        {|LOCK3001:Monitor.Enter(_other)|};
        if (_c)
        {
            Monitor.Exit(_obj);
        }
        else
        {
            Monitor.Exit(_other);
        }
    }
}

public class C6
{
    private readonly object _obj = new();
    private bool _c;

    public void Local(string arg)
    {
        var local = _obj;
        {|LOCK3001:Monitor.Enter(local)|};
        Console.WriteLine(arg.Length);
        if (_c)
        {
            Monitor.Exit(local);
        }
    }
}

public class C7
{
    private readonly object _obj = new();
    private bool _c;

    public void LocalAndField(string arg)
    {
        var local = _obj;
        {|LOCK3001:Monitor.Enter(_obj)|};
        Console.WriteLine(arg.Length);
        if (_c)
        {
            Monitor.Exit(local);
        }
    }
}

public class C8
{
    private readonly object _obj = new();
    private bool _c;

    public void ParameterReassigned(object param)
    {
        param = _obj;
        {|LOCK3001:Monitor.Enter(_obj)|};
        if (_c)
        {
            Monitor.Exit(param);
        }
    }
}

public class C10
{
    public readonly object PublicObject = new();
    private bool _c;

    public void OtherInstance(C10 p1)
    {
        {|LOCK3001:Monitor.Enter(p1.PublicObject)|};
        if (_c)
        {
            Monitor.Exit(p1.PublicObject);
        }
    }
}

public class C12
{
    private readonly object _obj = new();
    private bool _c;

    public void Getter()
    {
        {|LOCK3001:Monitor.Enter(Get())|};
        if (_c)
        {
            Monitor.Exit(Get());
        }

        object Get() => _obj;
    }
}

public class C13
{
    private readonly object _obj = new();
    private bool _c;

    public void LambdaReleases()
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        var a = () => Monitor.Exit(_obj);
        if (_c)
        {
            a();
        }
    }
}

public class C16
{
    private readonly object _obj = new();

    public void ElseIf(string arg)
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        if (arg.Length == 16)
        {
            Monitor.Exit(_obj);
        }
        else if (arg.Length == 23)
        {
            Monitor.Exit(_obj);
        }
        else
        {
        }
    }
}

public class C18
{
    private readonly object _obj = new();
    private bool _c;

    public void Nested(bool c1, bool c2)
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        if (_c)
        {
            switch (c1)
            {
                case true:
                    if (!c2)
                    {
                        Monitor.Exit(_obj);
                    }
                    else
                    {
                        Monitor.Exit(_obj);
                    }

                    break;
            }
        }
        else
        {
            Monitor.Exit(_obj);
        }
    }
}

public class C25
{
    private readonly object _obj = new();
    private bool _c;

    public void Named()
    {
        var taken = false;
        {|LOCK3001:Monitor.Enter(lockTaken: ref taken, obj: _obj)|};
        if (_c)
        {
            Monitor.Exit(_obj);
        }
    }

}

public class CProperty
{
    private readonly object _obj = new();

    public int MyProperty
    {
        set
        {
            {|LOCK3001:Monitor.Enter(_obj)|};
            if (value == 42)
            {
                Monitor.Exit(_obj);
            }
        }
    }
}

public class CLambda
{
    private readonly object _obj = new();

    public Action Lambda(bool condition) => () =>
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        if (condition)
        {
            Monitor.Exit(_obj);
        }
    };
}

public class CDelegate
{
    private readonly object _obj = new();

    public void Lambda(bool condition)
    {
        Action<int> a = delegate
        {
            {|LOCK3001:Monitor.Enter(_obj)|};
            if (condition)
            {
                Monitor.Exit(_obj);
            }
        };
        a(1);
    }
}

public class CLocalFunction
{
    public void Run(bool c)
    {
        Static(c);

        static void Static(bool condition)
        {
            var l = new object();
            {|LOCK3001:Monitor.Enter(l)|};
            if (condition)
            {
                Monitor.Exit(l);
            }
        }
    }
}
