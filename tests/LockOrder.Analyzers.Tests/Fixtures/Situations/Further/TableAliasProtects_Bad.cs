/* LockOrdering.md
| Lock | Declared as | Protects | Also called | Kind |
|---|---|---|---|---|
| `session table` | `SessionServer.m_lock` | `SessionServer.m_sessions`, `Session.LastSeen (writes)` | `sessions` | |
| `session` | `Session.this` | `Session.Subscriptions (contents)` | | |

```lock-order
sessions
  -> session   (RemoveExpired)
```
*/
public sealed class Session
{
    public readonly List<int> Subscriptions = [];
    public DateTime LastSeen { get; set; }

    public void Subscribe(int id)
    {
        lock (this)
        {
            Subscriptions.Add(id);
        }
    }

    public void Unsubscribe(int id)
    {
        {|LOCK2001:Subscriptions|}.Remove(id);
    }
}

public sealed class SessionServer
{
    private readonly object m_lock = new();
    private readonly Dictionary<string, Session> m_sessions = [];

    public Session Create(string key)
    {
        var session = new Session { LastSeen = DateTime.UtcNow };
        lock (m_lock)
        {
            m_sessions.Add(key, session);
        }

        return session;
    }

    public void Touch(string key)
    {
        Session? session;
        lock (m_lock)
        {
            m_sessions.TryGetValue(key, out session);
        }

        if (session is not null)
        {
            {|LOCK2001:session.LastSeen|} = DateTime.UtcNow;
        }
    }

    public void RemoveExpired(DateTime before)
    {
        lock (m_lock)
        {
            foreach (var (key, session) in m_sessions.ToArray())
            {
                lock (session)
                {
                    if (session.LastSeen < before)
                    {
                        m_sessions.Remove(key);
                    }
                }
            }
        }
    }

    public void Close(Session session)
    {
        lock (session)
        {
            lock ({|LOCK1001:m_lock|})
            {
                m_sessions.Clear();
            }
        }
    }

    public int Count => {|LOCK2001:m_sessions|}.Count;
}
