// After dotnet/SqlClient's connection pool: one of three handles is waited for, and the right to create a connection must go back; an error on the way kept it.
public sealed class PooledLink(int id)
{
    public int Id => id;

    public bool IsAlive { get; set; } = true;
}

public abstract class LinkFactory
{
    public abstract PooledLink? TryCreate();
}

public sealed class LinkPool(LinkFactory factory)
{
    private const int SemaphoreHandle = 0;
    private const int ErrorHandle = 1;
    private const int CreationHandle = 2;

    private readonly System.Collections.Concurrent.ConcurrentStack<PooledLink> _free = new();
    private readonly Semaphore _pooled = new(0, 1000);
    private readonly ManualResetEvent _error = new(false);
    private readonly Semaphore _creation = new(1, 1);

    public void Put(PooledLink link)
    {
        _free.Push(link);
        _pooled.Release();
    }

    public PooledLink? Get(int timeout)
    {
        WaitHandle[] handles = [_pooled, _error, _creation];
        var result = WaitHandle.WaitTimeout;
        PooledLink? link = null;
        try
        {
            result = WaitHandle.WaitAny(handles, timeout);
            switch (result)
            {
                case WaitHandle.WaitTimeout:
                    return null;

                case ErrorHandle:
                    throw new IOException("blocked");

                case CreationHandle:
                    link = factory.TryCreate();
                    break;

                case SemaphoreHandle:
                    _free.TryPop(out link);
                    break;
            }
        }
        finally
        {
            if (result == CreationHandle)
            {
                _creation.Release(1);
            }
        }

        return link;
    }

    public PooledLink? Fill()
    {
        if (!_creation.WaitOne(0))
        {
            return null;
        }

        try
        {
            var link = factory.TryCreate();
            if (link is not null)
            {
                _free.Push(link);
            }

            return link;
        }
        finally
        {
            _creation.Release();
        }
    }
}
