/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| database | `Database.this` | `Database._state` |
| session manager | `SessionManager.this` | `SessionManager._sessions (contents)` |
| session | `Session.this` | `Session._closed` |

```lock-order
database
  ->session manager     (Close->CloseAll)
    ->session           (CloseAll->Close)
```
*/
// After HSQLDB's tracker: the last session that closed asked the database to shut down while the session was locked.
public sealed class Database
{
    private readonly SessionManager _manager = new();
    private int _state;

    internal SessionManager Sessions => _manager;

    public Session Connect(string user)
    {
        lock (this)
        {
            if (_state != 0)
            {
                throw new InvalidOperationException("closed");
            }

            return _manager.NewSession(this, user);
        }
    }

    public void Close()
    {
        lock (this)
        {
            _state = 2;
            _manager.CloseAll();
            _state = 3;
        }
    }

    internal void CloseIfLast()
    {
        if (_manager.IsEmpty)
        {
            Close();
        }
    }
}

public sealed class SessionManager
{
    private readonly Dictionary<int, Session> _sessions = [];
    private int _counter;

    internal Session NewSession(Database database, string user)
    {
        lock (this)
        {
            var session = new Session(database, ++_counter, user);
            _sessions.Add(session.Id, session);
            return session;
        }
    }

    internal bool IsEmpty
    {
        get
        {
            lock (this)
            {
                return _sessions.Count == 0;
            }
        }
    }

    internal void Remove(int id)
    {
        lock (this)
        {
            _sessions.Remove(id);
        }
    }

    internal void CloseAll()
    {
        lock (this)
        {
            foreach (var session in _sessions.Values.ToArray())
            {
                session.CloseNoManager();
            }

            _sessions.Clear();
        }
    }
}

public sealed class Session(Database database, int id, string user)
{
    private bool _closed;

    internal int Id => id;

    public string User => user;

    internal void CloseNoManager()
    {
        lock (this)
        {
            _closed = true;
        }
    }

    public void Close()
    {
        lock (this)
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
            {|LOCK1001:database.Sessions.Remove(id)|};
            {|LOCK1001:database.CloseIfLast()|};
        }
    }
}
