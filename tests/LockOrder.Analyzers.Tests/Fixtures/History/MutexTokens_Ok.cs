// After StackExchange/StackExchange.Redis and its MutexSlim: a token says whether the mutex was got, and disposing one that was not does nothing; a bridge that was not
// connected went out with the token.
public sealed class MutexSlim(int timeout)
{
    private readonly object _sync = new();

    public LockToken TryWait(bool noDelay)
    {
        var taken = false;
        Monitor.TryEnter(_sync, noDelay ? 0 : timeout, ref taken);
        return new LockToken(this, taken);
    }

    internal void Release() => Monitor.Exit(_sync);

    public readonly struct LockToken : IDisposable
    {
        private readonly MutexSlim? _parent;

        internal LockToken(MutexSlim parent, bool taken) => _parent = taken ? parent : null;

        public bool Success => _parent is not null;

        public void Dispose() => _parent?.Release();
    }
}

public enum WriteResult
{
    Success,
    TimeoutBeforeWrite,
    NoConnection,
}

public abstract class PhysicalLink
{
    public abstract bool IsConnected { get; }

    public abstract void Write(string message);
}

public sealed class Bridge(PhysicalLink link)
{
    private readonly MutexSlim _singleWriter = new(5000);
    private readonly Queue<string> _backlog = new();
    private int _written;

    public int Written => Volatile.Read(ref _written);

    public WriteResult TryWrite(string message)
    {
        var token = default(MutexSlim.LockToken);
        try
        {
            token = _singleWriter.TryWait(noDelay: true);
            if (!token.Success)
            {
                return PushToBacklog(message);
            }

            return link.IsConnected ? WriteUnderLock(message) : WriteResult.NoConnection;
        }
        finally
        {
            token.Dispose();
        }
    }

    public WriteResult ProcessBacklog()
    {
        while (true)
        {
            using (var token = _singleWriter.TryWait(noDelay: false))
            {
                if (!token.Success)
                {
                    return WriteResult.TimeoutBeforeWrite;
                }

                string? message;
                lock (_backlog)
                {
                    if (!_backlog.TryDequeue(out message))
                    {
                        return WriteResult.Success;
                    }
                }

                WriteUnderLock(message);
            }
        }
    }

    private WriteResult PushToBacklog(string message)
    {
        lock (_backlog)
        {
            _backlog.Enqueue(message);
            return WriteResult.TimeoutBeforeWrite;
        }
    }

    private WriteResult WriteUnderLock(string message)
    {
        link.Write(message);
        _written++;
        return WriteResult.Success;
    }
}
