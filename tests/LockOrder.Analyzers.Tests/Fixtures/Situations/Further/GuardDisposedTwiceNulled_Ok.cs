public sealed class Hold : IDisposable
{
    private object? _gate;

    public Hold(object gate)
    {
        Monitor.Enter(gate);
        _gate = gate;
    }

    public void Dispose()
    {
        if (_gate is not null)
        {
            Monitor.Exit(_gate);
            _gate = null;
        }
    }
}

public class User
{
    private readonly object _gate = new();

    public void Use()
    {
        using (new Hold(_gate))
        {
            Console.WriteLine();
        }

        using var hold = new Hold(_gate);
        Console.WriteLine();
        hold.Dispose();
    }
}
