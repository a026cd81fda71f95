//- ignore LOCK3003
public class M
{
    private static readonly Mutex Static = new();
    private readonly Mutex? _optional;
    private bool _c;

    public M(Mutex? optional) => _optional = optional;

    public void Named()
    {
        using var m = new Mutex(true, "app", out var created);
        if (!created)
        {
            return;
        }

        Console.WriteLine();
        m.ReleaseMutex();
    }

    public void Abandoned()
    {
        try
        {
            Static.WaitOne();
        }
        catch (AbandonedMutexException)
        {
        }

        try
        {
            Console.WriteLine();
        }
        finally
        {
            Static.ReleaseMutex();
        }
    }

    public void Opened()
    {
        var m2 = Mutex.OpenExisting("foo");
        if (m2.WaitOne(500))
        {
            m2.ReleaseMutex();
        }
    }

    public void Branches(M foo)
    {
        Static.WaitOne();
        if (_c)
        {
            Static.ReleaseMutex();
        }
        else
        {
            Static.ReleaseMutex();
        }

        while (_c)
        {
            Static.WaitOne();
            Static.ReleaseMutex();
        }
    }

    public void Complex(string name, bool should)
    {
        Mutex? m = null;
        var acquired = false;
        try
        {
            m = Mutex.OpenExisting(name);
            if (should)
            {
                m.WaitOne();
                acquired = true;
            }
        }
        catch (UnauthorizedAccessException)
        {
            return;
        }
        finally
        {
            if (m != null)
            {
                if (acquired)
                {
                    m.ReleaseMutex();
                }

                m.Dispose();
            }
        }
    }

    public void NullTracked()
    {
        if (_optional != null)
        {
            _optional.WaitOne();
        }

        if (_optional != null)
        {
            _optional.ReleaseMutex();
        }
    }
}
