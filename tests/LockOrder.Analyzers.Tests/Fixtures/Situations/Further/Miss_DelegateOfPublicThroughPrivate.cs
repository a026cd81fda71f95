// A private method runs under its lock what a public one was given.
public sealed class Trampoline
{
    private readonly object _guard = new();
    private int _n;
    public void Wait(Action action) => Run(action);
    private void Run(Action inner)
    {
        lock (_guard) { _n++; inner(); }
    }
}
