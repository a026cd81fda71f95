/* LockOrdering.md
## Sessions

* `SessionManager.Table` - the table of all sessions
* `UserLedger.Sync` - what each user may do
* `Session.Gate` - one session; two of them in ascending `Serial`

```lock-order
SessionManager.Table > UserLedger.Sync > Session.Gate > TokenStore.Gate
Session.Gate > Session.Gate [ascending Serial]
```

| Lock | Protects | Also called |
|---|---|---|
| `SessionManager.Table` | `SessionManager._sessions (contents)`, `SessionManager._serial` | table |
| `UserLedger.Sync` | `UserLedger._counts (contents)` | |
| `Session.Gate` | `Session._items (contents)`, `Session._expires`, `Session.User (writes)` | session lock |
| `TokenStore.Gate` | `TokenStore._tokens (contents)` | |
*/
//- file Session.cs
using System.Diagnostics.CodeAnalysis;

public sealed class Session
{
    private readonly object _gate = new();
    private readonly Dictionary<string, object?> _items = new(StringComparer.OrdinalIgnoreCase);
    private DateTime _expires;

    internal Session(long serial, string user, DateTime expires)
    {
        Serial = serial;
        User = user;
        _expires = expires;
    }

    public long Serial { get; }

    public string User { get; private set; }

    public object? this[string key]
    {
        get
        {
            using (Enter())
            {
                return _items.TryGetValue(key, out var value) ? value : null;
            }
        }
        set
        {
            using (Enter())
            {
                if (value is null)
                {
                    _items.Remove(key);
                }
                else
                {
                    _items[key] = value;
                }
            }
        }
    }

    public bool IsExpired(DateTime now)
    {
        using var guard = Enter();
        return _expires < now;
    }

    public void Touch(TimeSpan span)
    {
        using var guard = Enter();
        _expires = DateTime.UtcNow + span;
    }

    internal bool TryRename(string user, [NotNullWhen(true)] out string? old)
    {
        if (!Monitor.TryEnter(_gate, 100))
        {
            old = null;
            return false;
        }

        try
        {
            old = User;
            User = user;
            return true;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    internal static void Merge(Session a, Session b)
    {
        if (a.Serial == b.Serial)
        {
            return;
        }

        if (a.Serial < b.Serial)
        {
            using (a.Enter())
            using (b.Enter())
            {
                Copy(a, b);
            }
        }
        else
        {
            using (b.Enter())
            using (a.Enter())
            {
                Copy(a, b);
            }
        }
    }

    internal int Clear(TokenStore tokens)
    {
        using var guard = Enter();
        var count = _items.Count;
        _items.Clear();
        tokens.Revoke(this);
        return count;
    }

    private static void Copy(Session from, Session to)
    {
        foreach (var (key, value) in from._items)
        {
            to._items.TryAdd(key, value);
        }
    }

    private Guard Enter()
    {
        Monitor.Enter(_gate);
        return new Guard(_gate);
    }

    private readonly struct Guard(object gate) : IDisposable
    {
        public void Dispose() => Monitor.Exit(gate);
    }
}

//- file SessionManager.cs
public sealed class SessionManager(TimeSpan lifetime) : IDisposable
{
    private readonly object _table = new();
    private readonly Dictionary<long, Session> _sessions = [];
    private readonly UserLedger _ledger = new();
    private readonly TokenStore _tokens = new();
    private Timer? _sweeper;
    private EventHandler<long>? _ended;
    private long _serial;

    public event EventHandler<long> Ended
    {
        add => _ended += value;
        remove => _ended -= value;
    }

    public void Start() => _sweeper ??= new Timer(_ => Sweep(DateTime.UtcNow), null, lifetime, lifetime);

    public (Session Session, string Token) Open(string user)
    {
        Session session;
        lock (_table)
        {
            if (!_ledger.TryAdd(user, limit: 5))
            {
                throw new InvalidOperationException("too many sessions");
            }

            session = new Session(++_serial, user, DateTime.UtcNow + lifetime);
            _sessions.Add(session.Serial, session);
        }

        return (session, _tokens.Issue(session.Serial));
    }

    public Session? Find(string token) => _tokens.Lookup(token) is { } serial ? Get(serial) : null;

    public bool Close(long serial)
    {
        Session? session;
        lock (_table)
        {
            if (!_sessions.Remove(serial, out session))
            {
                return false;
            }

            _ledger.Remove(session.User);
        }

        session.Clear(_tokens);
        _ended?.Invoke(this, serial);
        return true;
    }

    public bool Rename(long serial, string user)
    {
        lock (_table)
        {
            if (!_sessions.TryGetValue(serial, out var session) || !session.TryRename(user, out var old))
            {
                return false;
            }

            _ledger.Remove(old);
            return _ledger.TryAdd(user, int.MaxValue);
        }
    }

    public void Merge(long first, long second)
    {
        if (Get(first) is { } a && Get(second) is { } b)
        {
            Session.Merge(a, b);
            Close(first);
        }
    }

    public void Dispose()
    {
        _sweeper?.Dispose();
        long[] serials;
        lock (_table)
        {
            serials = [.. _sessions.Keys];
        }

        Array.ForEach(serials, serial => Close(serial));
    }

    private Session? Get(long serial)
    {
        lock (_table)
        {
            return _sessions.GetValueOrDefault(serial);
        }
    }

    private void Sweep(DateTime now)
    {
        var dead = new List<long>();
        lock (_table)
        {
            dead.AddRange(from pair in _sessions where pair.Value.IsExpired(now) select pair.Key);
        }

        dead.ForEach(serial => Close(serial));
    }
}

//- file Stores.cs
public sealed class UserLedger
{
    private readonly Lock _sync = new();
    private readonly Dictionary<string, int> _counts = [];

    public bool TryAdd(string user, int limit)
    {
        lock (_sync)
        {
            var count = _counts.GetValueOrDefault(user);
            if (count >= limit)
            {
                return false;
            }

            _counts[user] = count + 1;
            return true;
        }
    }

    public void Remove(string user)
    {
        lock (_sync)
        {
            switch (_counts.GetValueOrDefault(user))
            {
                case 0:
                    return;
                case 1:
                    _counts.Remove(user);
                    break;
                case var count:
                    _counts[user] = count - 1;
                    break;
            }
        }
    }
}

public sealed class TokenStore
{
    private readonly object _gate = new();
    private readonly Dictionary<string, long> _tokens = [];

    public string Issue(long serial)
    {
        var token = Guid.NewGuid().ToString("N");
        lock (_gate)
        {
            _tokens[token] = serial;
        }

        return token;
    }

    public long? Lookup(string token)
    {
        lock (_gate)
        {
            return _tokens.TryGetValue(token, out var serial) ? serial : null;
        }
    }

    public void Revoke(Session session)
    {
        lock (_gate)
        {
            {|LOCK1001:session.Touch(TimeSpan.Zero)|};
            foreach (var token in _tokens.Where(pair => pair.Value == session.Serial).Select(pair => pair.Key).ToList())
            {
                _tokens.Remove(token);
            }
        }
    }
}
