public sealed class Hold : IDisposable
{
    private readonly object _gate;
    private bool _held;

    public Hold(object gate)
    {
        _gate = gate;
        Monitor.Enter(gate);
        _held = true;
    }

    public void Release()
    {
        Monitor.Exit(_gate);
        _held = false;
    }

    public void Dispose()
    {
        if (_held)
        {
            Monitor.Exit(_gate);
        }
    }
}

public class Foo
{
    private readonly object _gate = new();

    public void Straight()
    {
        var hold = new Hold(_gate);
        hold.Release();
        hold.Dispose();
    }

    public void Maybe(bool c)
    {
        var hold = new Hold(_gate);
        if (c)
        {
            hold.Release();
        }

        hold.Dispose();
    }

    public void Using(bool c)
    {
        using var hold = new Hold(_gate);
        if (c)
        {
            hold.Release();
        }
    }

    public void UsingEarly(bool c)
    {
        using (var hold = new Hold(_gate))
        {
            if (c)
            {
                hold.Release();
                return;
            }

            Console.WriteLine();
        }
    }
}
