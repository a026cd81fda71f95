/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Acc` | `Session._sync` | `Session._user`, `Session._calls` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class Session
{
    private readonly object _sync = new();
    private string? _user;
    private int _calls;

    private sealed class Scope : IDisposable
    {
        private Session? _session;

        public Scope(Session session)
        {
            Monitor.Enter(session._sync);
            _session = session;
        }

        public Session Target => _session ?? throw new ObjectDisposedException(nameof(Scope));

        public void Dispose()
        {
            if (_session is null) return;
            Monitor.Exit(_session._sync);
            _session = null;
        }
    }

    private IDisposable? EnterIf(bool needed) => needed ? new Scope(this) : null;

    public void Login(string? user)
    {
        using (var scope = new Scope(this))
        {
            scope.Target._calls++;
            if (string.IsNullOrEmpty(user)) return;
            _user = user;
        }
    }

    public string? Describe(bool exact)
    {
        using (EnterIf(exact))
        {
            if (exact) return $"{_user} after {_calls}";
        }

        return null;
    }

    public int Calls()
    {
        IDisposable? scope = null;
        try
        {
            scope = EnterIf(true);
            return _calls;
        }
        finally
        {
            scope?.Dispose();
        }
    }

    public void Logout()
    {
        var scope = new Scope(this);
        try
        {
            _user = null;
            _calls = default;
        }
        finally
        {
            scope.Dispose();
        }
    }
}
