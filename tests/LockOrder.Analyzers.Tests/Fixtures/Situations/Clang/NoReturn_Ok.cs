//- ignore LOCK3003
using System.Diagnostics.CodeAnalysis;

public class Box
{
    private readonly object _gate = new();

    public void Step(bool bad)
    {
        Monitor.Enter(_gate);
        if (bad)
        {
            Environment.FailFast("bad");
        }

        Monitor.Exit(_gate);
    }

    public void Exits(bool bad)
    {
        Monitor.Enter(_gate);
        if (bad)
        {
            Environment.Exit(1);
        }

        Monitor.Exit(_gate);
    }
}
