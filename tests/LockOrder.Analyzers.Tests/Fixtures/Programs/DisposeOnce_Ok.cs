using System;
using System.Threading;
using System.Threading.Tasks;

// No document. RavenDB's DisposeOnce and MultipleUseFlag, and a lock whose scope comes from an extension.
public sealed class MultipleUseFlag
{
    private int _state;

    public bool Raise() => Interlocked.CompareExchange(ref _state, 1, 0) == 0;

    public bool Lower() => Interlocked.CompareExchange(ref _state, 0, 1) == 1;

    public static implicit operator bool(MultipleUseFlag flag) => Volatile.Read(ref flag._state) == 1;
}

public static class RwExtensions
{
    public static IDisposable Reading(this ReaderWriterLockSlim rw)
    {
        rw.EnterReadLock();
        return new Releaser(rw, write: false);
    }

    public static IDisposable Writing(this ReaderWriterLockSlim rw)
    {
        rw.EnterWriteLock();
        return new Releaser(rw, write: true);
    }

    private sealed class Releaser(ReaderWriterLockSlim rw, bool write) : IDisposable
    {
        public void Dispose()
        {
            if (write) rw.ExitWriteLock();
            else rw.ExitReadLock();
        }
    }
}

public sealed class DisposeOnce(Action dispose)
{
    private readonly MultipleUseFlag _flag = new();
    private readonly TaskCompletionSource<object?> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose()
    {
        if (!_flag.Raise())
        {
            _done.Task.Wait();
            return;
        }

        try
        {
            dispose();
            _done.SetResult(null);
        }
        catch (Exception e)
        {
            _done.SetException(e);
            throw;
        }
    }
}

public sealed class Database : IDisposable
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly DisposeOnce _dispose;
    private int[]? _pages = new int[10];

    public Database()
    {
        _dispose = new DisposeOnce(() =>
        {
            using (_rw.Writing())
            {
                _pages = null;
            }
        });
    }

    public int Read(int page)
    {
        using (_rw.Reading())
        {
            return _pages is { } pages ? pages[page] : throw new ObjectDisposedException(nameof(Database));
        }
    }

    public void Write(int page, int value)
    {
        using var _ = _rw.Writing();
        if (_pages is null) return;
        _pages[page] = value;
    }

    public void Dispose() => _dispose.Dispose();
}
