using System.Diagnostics;
using System.Runtime.CompilerServices;

public static class LockExtensions
{
    public static ReadToken Reading(this ReaderWriterLockSlim rw)
    {
        rw.EnterReadLock();
        return new ReadToken(rw);
    }

    public static WriteToken Writing(this ReaderWriterLockSlim rw, [CallerMemberName] string? who = null)
    {
        Debug.WriteLine(who);
        rw.EnterWriteLock();
        return new WriteToken(rw);
    }

    public static async ValueTask<SemaphoreToken> EnterAsync(this SemaphoreSlim semaphore, CancellationToken ct = default)
    {
        await semaphore.WaitAsync(ct).ConfigureAwait(false);
        return new SemaphoreToken(semaphore);
    }

    public static MonitorToken Hold(this object gate, TimeSpan limit)
    {
        if (!Monitor.TryEnter(gate, limit)) throw new TimeoutException();
        return new MonitorToken(gate);
    }

    public readonly ref struct ReadToken(ReaderWriterLockSlim rw)
    {
        public void Dispose() => rw.ExitReadLock();
    }

    public readonly ref struct WriteToken(ReaderWriterLockSlim rw)
    {
        public void Dispose() => rw.ExitWriteLock();
    }

    public readonly struct SemaphoreToken(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }

    public readonly struct MonitorToken(object gate) : IDisposable
    {
        public void Dispose() => Monitor.Exit(gate);
    }
}

public sealed class SessionManager : IDisposable
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Dictionary<Guid, Session> _sessions = [];
    private readonly Timer _sweeper;

    public SessionManager() => _sweeper = new Timer(_ => Sweep(), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

    public Session? Find(Guid id)
    {
        using (_rw.Reading())
        {
            return _sessions.GetValueOrDefault(id);
        }
    }

    public Session Open(string user)
    {
        var session = new Session(Guid.NewGuid(), user);
        using var _ = _rw.Writing();
        _sessions.Add(session.Id, session);
        return session;
    }

    private void Sweep()
    {
        List<Session> dead;
        using (_rw.Reading())
        {
            dead = _sessions.Values.Where(static s => s.Idle > TimeSpan.FromMinutes(20)).ToList();
        }

        if (dead.Count == 0) return;
        using (_rw.Writing())
        {
            foreach (var s in dead) _sessions.Remove(s.Id);
        }

        foreach (var s in dead) s.Close();
    }

    public void Dispose()
    {
        _sweeper.Dispose();
        using (_rw.Writing()) _sessions.Clear();
        _rw.Dispose();
    }
}

public sealed class Session(Guid id, string user)
{
    private readonly object _gate = new();
    private readonly SemaphoreSlim _io = new(1);
    private readonly Dictionary<string, object?> _items = [];
    private DateTime _touched = DateTime.UtcNow;
    private bool _closed;

    public Guid Id => id;
    public string User => user;

    public TimeSpan Idle
    {
        get
        {
            using (_gate.Hold(TimeSpan.FromSeconds(1))) return DateTime.UtcNow - _touched;
        }
    }

    public object? this[string key]
    {
        get
        {
            using var hold = _gate.Hold(TimeSpan.FromSeconds(1));
            _touched = DateTime.UtcNow;
            return _items.GetValueOrDefault(key);
        }
        set
        {
            using var hold = _gate.Hold(TimeSpan.FromSeconds(1));
            if (_closed) throw new InvalidOperationException();
            _touched = DateTime.UtcNow;
            _items[key] = value;
        }
    }

    public async Task<int> SendAsync(Stream stream, ReadOnlyMemory<byte> data, CancellationToken ct)
    {
        using (await _io.EnterAsync(ct))
        {
            lock (_gate)
            {
                if (_closed) return 0;
            }

            await stream.WriteAsync(data, ct);
            return data.Length;
        }
    }

    public void Close()
    {
        using (_gate.Hold(TimeSpan.FromSeconds(5)))
        {
            _closed = true;
            _items.Clear();
        }
    }
}
