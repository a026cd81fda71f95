//- include Attributes.cs
//- ignore LOCK3003
public class Foo
{
    private readonly object _a = new();
    private readonly object _b = new();

    // Which one is chosen once and kept.
    public void Choose(bool first)
    {
        var gate = first ? _a : _b;
        Monitor.Enter(gate);
        Console.WriteLine();
        Monitor.Exit(gate);
    }

    public void Optional(object? gate)
    {
        if (gate is not null)
        {
            Monitor.Enter(gate);
        }

        Console.WriteLine();
        if (gate is not null)
        {
            Monitor.Exit(gate);
        }
    }

    public void Coalesce(object? gate)
    {
        lock (gate ?? _a)
        {
            Console.WriteLine();
        }
    }

    public void NullConditional(Lock? gate)
    {
        gate?.Enter();
        try
        {
            Console.WriteLine();
        }
        finally
        {
            gate?.Exit();
        }
    }
}
