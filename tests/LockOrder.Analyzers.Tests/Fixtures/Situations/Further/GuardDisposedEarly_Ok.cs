public sealed class Hold : IDisposable
{
    private readonly object _gate;
    private bool _disposed;

    public Hold(object gate)
    {
        Monitor.Enter(gate);
        _gate = gate;
    }

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        Monitor.Exit(_gate);
    }
}

public class User
{
    private readonly object _gate = new();

    public void Use(bool early)
    {
        using var hold = new Hold(_gate);
        if (early)
        {
            hold.Dispose();
        }

        Console.WriteLine();
    }

    public void Twice()
    {
        using var hold = new Hold(_gate);
        hold.Dispose();
        hold.Dispose();
    }
}
