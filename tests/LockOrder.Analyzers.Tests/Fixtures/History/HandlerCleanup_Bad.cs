// After MindscapeHQ/raygun4net #513 and #514: raising the handlers under the read lock ended in a clean-up that wanted the write lock.
public sealed class ExceptionBridge
{
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly List<WeakReference<Action>> _handlers = [];

    public void Add(Action handler)
    {
        _lock.EnterWriteLock();
        try
        {
            _handlers.Add(new WeakReference<Action>(handler));
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    public int Alive()
    {
        _lock.EnterReadLock();
        try
        {
            {|LOCK1005:Prune()|};
            return _handlers.Count(handler => handler.TryGetTarget(out _));
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    private void Prune()
    {
        _lock.EnterWriteLock();
        try
        {
            _handlers.RemoveAll(handler => !handler.TryGetTarget(out _));
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
