//- ignore LOCK4003
public class Mailbox
{
    private readonly object _gate = new();
    private readonly object _log = new();

    // Scheduled, not run here.
    public void Receive()
    {
        lock (_gate)
        {
            Task.Run(() =>
            {
                lock (_log)
                {
                }
            });
        }
    }

    public void Rotate()
    {
        lock (_log)
        {
            lock (_gate)
            {
            }
        }
    }
}
