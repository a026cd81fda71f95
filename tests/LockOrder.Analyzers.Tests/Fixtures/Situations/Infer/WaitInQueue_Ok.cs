//- include Attributes.cs
public class Queue
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private bool _ready;

    public void WaitUntilReady()
    {
        lock (_gate)
        {
            while (!_ready)
            {
                Monitor.Wait(_gate);
            }

            _ready = false;
        }
    }

    public void Signal()
    {
        lock (_gate)
        {
            _ready = true;
            Monitor.PulseAll(_gate);
        }
    }
}
