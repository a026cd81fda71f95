public sealed class Lease
{
    private readonly object _gate = new();
    private int _holders;

    public void Verify()
    {
        Monitor.Enter(_gate);
        if (_holders < 0) Environment.FailFast("corrupt");
        Monitor.Exit(_gate);
    }
}
