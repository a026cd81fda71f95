/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Session._gate` | `Session._user`, `Session._calls` |
| `SessionRegistry._all` | `SessionRegistry._sessions`, `SessionRegistry._sweeps` |

```lock-order
SessionRegistry._all -> Session._gate
```
*/
//- file SemaphoreExtensions.cs
public static class SemaphoreExtensions
{
    public static async Task<Holder> EnterAsync(this SemaphoreSlim semaphore, CancellationToken cancellation = default)
    {
        await semaphore.WaitAsync(cancellation).ConfigureAwait(false);
        return new Holder(semaphore);
    }

    public static async Task<Holder?> TryEnterAsync(this SemaphoreSlim semaphore, TimeSpan timeout)
    {
        if (await semaphore.WaitAsync(timeout).ConfigureAwait(false))
        {
            return new Holder(semaphore);
        }

        return null;
    }

    public static async Task RunAsync(this SemaphoreSlim semaphore, Func<Task> action)
    {
        using (await semaphore.EnterAsync().ConfigureAwait(false))
        {
            await action().ConfigureAwait(false);
        }
    }

    public sealed class Holder : IDisposable
    {
        private SemaphoreSlim? _semaphore;

        internal Holder(SemaphoreSlim semaphore) => _semaphore = semaphore;

        public void Dispose() => Interlocked.Exchange(ref _semaphore, null)?.Release();
    }
}
//- file Session.cs
public sealed class Session(string id) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private string? _user;
    private int _calls;

    public string Id => id;

    public async ValueTask<bool> LoginAsync(string user, Func<string, ValueTask<bool>> check)
    {
        if (!await check(user).ConfigureAwait(false))
        {
            return false;
        }

        using var held = await _gate.EnterAsync().ConfigureAwait(false);
        _user ??= user;
        _calls++;
        return _user == user;
    }

    public async Task<string?> WhoAsync()
    {
        using var held = await _gate.TryEnterAsync(TimeSpan.FromSeconds(1));
        if (held is null)
        {
            return "busy";
        }

        _calls++;
        return _user;
    }

    public async Task LogoutAsync()
    {
        using (await _gate.EnterAsync())
        {
            _user = null;
        }
    }

    internal async Task<bool> IsIdleAsync()
    {
        using (await _gate.EnterAsync())
        {
            return _user is null && _calls == 0;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await LogoutAsync().ConfigureAwait(false);
        _gate.Dispose();
    }
}
//- file SessionRegistry.cs
public sealed class SessionRegistry
{
    private readonly SemaphoreSlim _all = new(1, 1);
    private readonly Dictionary<string, Session> _sessions = [];
    private int _sweeps;

    public async Task<Session> GetAsync(string id, CancellationToken cancellation)
    {
        {|LOCK3001.w:await {|LOCK3001.w:_all.EnterAsync(cancellation)|}|};
        {
            if (!_sessions.TryGetValue(id, out var session))
            {
                _sessions[id] = session = new Session(id);
            }

            return session;
        }
    }

    public async Task SweepAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
        while (await timer.WaitForNextTickAsync(stopping).ConfigureAwait(false))
        {
            var dead = new List<Session>();
            await _all.RunAsync(async () =>
            {
                _sweeps++;
                foreach (var session in _sessions.Values.ToArray())
                {
                    if (await session.IsIdleAsync().ConfigureAwait(false))
                    {
                        _sessions.Remove(session.Id);
                        dead.Add(session);
                    }
                }
            }).ConfigureAwait(false);

            foreach (var session in dead)
            {
                await session.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public async Task<Dictionary<string, string?>> UsersAsync()
    {
        Session[] sessions;
        using (await _all.EnterAsync())
        {
            sessions = [.. _sessions.Values];
        }

        var users = new Dictionary<string, string?>();
        foreach (var session in sessions)
        {
            users[session.Id] = await session.WhoAsync();
        }

        return users;
    }
}
