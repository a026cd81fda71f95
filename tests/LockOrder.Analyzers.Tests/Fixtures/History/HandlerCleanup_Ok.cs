// After MindscapeHQ/raygun4net #513 and #514: raising the handlers under the read lock ended in a clean-up that wanted the write lock. The fix cleans up where the write lock is held anyway.
public sealed class ExceptionBridge
{
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly List<WeakReference<Action>> _handlers = [];

    public void Add(Action handler)
    {
        _lock.EnterWriteLock();
        try
        {
            _handlers.RemoveAll(known => !known.TryGetTarget(out _));
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
            return _handlers.Count(handler => handler.TryGetTarget(out _));
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }
}
