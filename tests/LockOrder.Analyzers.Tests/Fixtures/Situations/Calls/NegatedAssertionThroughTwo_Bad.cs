using System.Diagnostics;

public class Account
{
    private readonly object _gate = new();
    private readonly Lock _log = new();
    private readonly ReaderWriterLockSlim _map = new();

    public void Right()
    {
        lock (_gate)
        {
        }

        First();
        FirstLog();
        FirstMap();
    }

    public void Wrong()
    {
        lock (_gate)
        {
            {|LOCK2004:First()|};
        }

        lock (_log)
        {
            {|LOCK2004:FirstLog()|};
        }

        _map.EnterWriteLock();
        try
        {
            {|LOCK2004:FirstMap()|};
        }
        finally
        {
            _map.ExitWriteLock();
        }
    }

    private void First() => Notify();

    private void Notify() => Debug.Assert(!Monitor.IsEntered(_gate));

    private void FirstLog() => NotifyLog();

    private void NotifyLog() => Debug.Assert(!_log.IsHeldByCurrentThread);

    private void FirstMap() => NotifyMap();

    private void NotifyMap() => Debug.Assert(!_map.IsWriteLockHeld);
}
