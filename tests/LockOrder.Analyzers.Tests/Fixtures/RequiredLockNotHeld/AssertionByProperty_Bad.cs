using System.Diagnostics;

public sealed class Pool
{
    private readonly Queue<int> _waiters = [];
    private readonly List<int> _idle = [];
    private readonly Lock _log = new();
    private int _pending;

    private object SyncObj => _waiters;

    private bool HasLock => Monitor.IsEntered(_waiters);

    public void Return(int line)
    {
        lock (SyncObj)
        {
            _idle.Add(line);
            Remove(line);
            Process();
        }

        lock (_log)
        {
            Note();
        }
    }

    // Each of the three asks for its lock, in words of the class's own.
    public void Fail(int line)
    {
        _pending = 0;
        {|LOCK2003:Remove(line)|};
        {|LOCK2003:Process()|};
        {|LOCK2003:Note()|};
    }

    private void Remove(int line)
    {
        Debug.Assert(HasLock);
        _idle.Remove(line);
    }

    private void Process()
    {
        Debug.Assert(Monitor.IsEntered(SyncObj));
        _pending++;
    }

    private void Note()
    {
        Debug.Assert(HasLog());
        _pending--;
    }

    private bool HasLog() => _log.IsHeldByCurrentThread;
}
