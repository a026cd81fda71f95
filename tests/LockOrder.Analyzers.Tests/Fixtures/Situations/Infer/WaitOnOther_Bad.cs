public class Nested
{
    private readonly object _gate = new();

    public void WaitOn(Nested other)
    {
        lock (_gate)
        {
            lock (other._gate)
            {
                {|LOCK4004:Monitor.Wait(other._gate)|};
            }
        }
    }

    public void Helper()
    {
        lock (this)
        {
            {|LOCK4004:WaitHere()|};
        }
    }

    private void WaitHere()
    {
        lock (_gate)
        {
            Monitor.Wait(_gate);
        }
    }
}
