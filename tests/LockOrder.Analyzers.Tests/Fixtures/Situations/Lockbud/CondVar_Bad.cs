public class C
{
    private readonly object _mu1 = new();
    private readonly object _mu2 = new();
    private bool _started;

    public void Waiter()
    {
        lock (_mu2)
        {
            lock (_mu1)
            {
                while (!_started)
                {
                    {|LOCK4004:Monitor.Wait(_mu1)|};
                }
            }
        }
    }

    public void Notifier()
    {
        lock (_mu2)
        {
        }

        lock (_mu1)
        {
            _started = true;
            Monitor.Pulse(_mu1);
        }
    }
}
