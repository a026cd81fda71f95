using System;
using System.Collections.Generic;
using System.Threading;

// No document. A timer whose callback gives up if the last one still runs.
public sealed class SessionReaper : IDisposable
{
    private readonly object _callbackLock = new();
    private readonly object _sessionsLock = new();
    private readonly Dictionary<Guid, DateTime> _sessions = new();
    private Timer? _timer;
    private int _disposed;

    public SessionReaper(TimeSpan period) => _timer = new Timer(static s => ((SessionReaper)s!).OnTick(), this, period, period);

    public Guid Start()
    {
        var id = Guid.NewGuid();
        lock (_sessionsLock) _sessions.Add(id, DateTime.UtcNow);
        return id;
    }

    private void OnTick()
    {
        if (!Monitor.TryEnter(_callbackLock)) return;
        try
        {
            if (Volatile.Read(ref _disposed) != 0) return;
            List<Guid>? dead = null;
            lock (_sessionsLock)
            {
                foreach (var (id, at) in _sessions)
                {
                    if (DateTime.UtcNow - at > TimeSpan.FromMinutes(20)) (dead ??= new()).Add(id);
                }

                if (dead is null) return;
                foreach (var id in dead) _sessions.Remove(id);
            }
        }
        catch (InvalidOperationException) when (_disposed != 0)
        {
        }
        finally
        {
            Monitor.Exit(_callbackLock);
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1) return;
        Interlocked.Exchange(ref _timer, null)?.Dispose();
        lock (_callbackLock)
        {
            lock (_sessionsLock) _sessions.Clear();
        }
    }
}
