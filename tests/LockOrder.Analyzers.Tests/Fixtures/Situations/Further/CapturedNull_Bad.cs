public class Box
{
    private readonly object _gate = new();
    private string? _value;

    // What is behind the test is not dead: the lambda has assigned the local.
    public bool Step()
    {
        string? taken = null;
        Run(() => taken = _value);
        if (taken is null)
        {
            return false;
        }

        {|LOCK3001:Monitor.Enter(_gate)|};
        if (taken.Length == 0)
        {
            return false;
        }

        Monitor.Exit(_gate);
        return true;
    }

    private static void Run(Action action) => action();
}
