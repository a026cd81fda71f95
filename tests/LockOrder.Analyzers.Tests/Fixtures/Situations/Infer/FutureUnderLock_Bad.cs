public class Futures
{
    private readonly object _gate = new();
    private readonly TaskCompletionSource _source = new();

    private void Complete() => _source.SetResult();

    private void First()
    {
        lock (_gate)
        {
            {|LOCK4003:Complete()|};
        }
    }

    // Told where the lock is taken, once.
    public void Second(object other)
    {
        lock (other)
        {
            First();
        }
    }
}
