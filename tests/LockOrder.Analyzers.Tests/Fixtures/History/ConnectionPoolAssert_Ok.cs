// After dotnet/runtime's HTTP connection pool: methods assert that the pool's lock is there, and the path of a connection that failed to start called one without it.
using System.Diagnostics;

public sealed class HttpPool : IDisposable
{
    private readonly Queue<int> _waiters = [];
    private readonly List<HttpLine> _idle = [];
    private int _associated;
    private int _pending;
    private bool _disposed;

    private object SyncObj => _waiters;

    private bool HasSyncObjLock => Monitor.IsEntered(_waiters);

    public int MaxConnections { get; init; } = 10;

    public void Return(HttpLine line)
    {
        lock (SyncObj)
        {
            if (_disposed)
            {
                Invalidate(line);
                return;
            }

            _idle.Add(line);
            ProcessQueue();
        }
    }

    public void HandleConnectFailure(HttpLine line, Exception cause)
    {
        if (cause is OperationCanceledException)
        {
            line.Dispose();
        }

        lock (SyncObj)
        {
            _pending = 0;
            Invalidate(line);
        }
    }

    public void Dispose()
    {
        List<HttpLine> lines;
        lock (SyncObj)
        {
            _disposed = true;
            lines = [.. _idle];
            _idle.Clear();
        }

        lines.ForEach(line => line.Dispose());
    }

    private void Invalidate(HttpLine line)
    {
        Debug.Assert(HasSyncObjLock);
        _associated--;
        _idle.Remove(line);
    }

    private void ProcessQueue()
    {
        Debug.Assert(HasSyncObjLock);
        while (_waiters.TryDequeue(out _) && _associated < MaxConnections)
        {
            _associated++;
            _pending++;
        }
    }
}

public sealed class HttpLine : IDisposable
{
    public bool IsClosed { get; private set; }

    public void Dispose() => IsClosed = true;
}
