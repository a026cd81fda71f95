//- ignore LOCK4003
public class Mailbox
{
    private readonly object _gate = new();
    private readonly object _log = new();

    public void Receive()
    {
        {|LOCK1003.leg:Locked(() =>
        {
            lock ({|LOCK1003.leg:_log|})
            {
            }
        })|};
    }

    public void Rotate()
    {
        lock (_log)
        {
            {|LOCK1003.leg:Locked(() => { })|};
        }
    }

    private void Locked(Action action)
    {
        lock (_gate)
        {
            action();
        }
    }
}
