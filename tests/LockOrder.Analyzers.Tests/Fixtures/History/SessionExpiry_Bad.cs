/* LockOrdering.md
Tomcat's manager keeps the sessions; a session may call its manager, never the other way round.

- `StandardSession.Gate` is [outer](#), the map's lock is innermost.

~~~lock-order edges=tree
StandardSession.Gate
  ->ManagerBase.SessionsLock [leaf]
~~~
*/
// After Tomcat's Bugzilla 30866: the background thread expired sessions while it held the map.
public sealed class StandardSession
{
    private readonly object _gate = new();
    private readonly ManagerBase _manager;
    private readonly Dictionary<string, object> _attributes = [];
    private bool _valid = true;
    private long _lastUsed;

    internal StandardSession(ManagerBase manager, string id)
    {
        _manager = manager;
        Id = id;
    }

    public string Id { get; }

    public object? this[string name]
    {
        get
        {
            lock (_gate)
            {
                _lastUsed = Environment.TickCount64;
                return _attributes.GetValueOrDefault(name);
            }
        }
    }

    internal bool IsValid
    {
        get
        {
            lock (_gate)
            {
                if (_valid && Environment.TickCount64 - _lastUsed > 1800_000)
                {
                    Expire();
                }

                return _valid;
            }
        }
    }

    public void Expire()
    {
        lock (_gate)
        {
            if (!_valid)
            {
                return;
            }

            _valid = false;
            _attributes.Clear();
            _manager.Remove(this);
        }
    }
}

public sealed class ManagerBase
{
    private readonly object _sessionsLock = new();
    private readonly Dictionary<string, StandardSession> _sessions = [];

    public StandardSession Create(string id)
    {
        var session = new StandardSession(this, id);
        lock (_sessionsLock)
        {
            _sessions[id] = session;
        }

        return session;
    }

    internal void Remove(StandardSession session)
    {
        lock (_sessionsLock)
        {
            _sessions.Remove(session.Id);
        }
    }

    private StandardSession[] FindSessions()
    {
        lock (_sessionsLock)
        {
            return _sessions.Values.ToArray();
        }
    }

    public int BackgroundProcess()
    {
        var expired = 0;
        lock (_sessionsLock)
        {
            foreach (var session in _sessions.Values.ToList())
            {
                if (!{|LOCK1001:session.IsValid|})
                {
                    expired++;
                }
            }
        }

        return expired + FindSessions().Length;
    }
}
