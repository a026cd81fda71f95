/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Routes.Gate` | `Routes._gate` | `Routes._current (writes)`, `Routes._version (writes)`, `Routes._listeners` |
*/
using System.Collections.Frozen;
using System.Collections.Immutable;

public sealed record RouteTable(int Version, FrozenDictionary<string, string> Map)
{
    public static readonly RouteTable Empty = new(0, FrozenDictionary<string, string>.Empty);
    public string? Find(string host) => Map.GetValueOrDefault(host);
}

public sealed class Routes
{
    private readonly Lock _gate = new();
    private RouteTable _current = RouteTable.Empty;
    private int _version;
    private ImmutableArray<Action<RouteTable>> _listeners = [];

    public RouteTable Current => Volatile.Read(ref _current);

    public string? this[string host] => _current.Find(host);

    public RouteTable Update(Func<IReadOnlyDictionary<string, string>, IEnumerable<KeyValuePair<string, string>>> change)
    {
        while (true)
        {
            var before = _current;
            var map = change(before.Map).ToFrozenDictionary();
            RouteTable after;
            ImmutableArray<Action<RouteTable>> listeners;
            lock (_gate)
            {
                if (before != _current)
                {
                    continue;
                }

                after = before with { Version = ++_version, Map = map };
                _current = after;
                listeners = _listeners;
            }

            foreach (var listener in listeners)
            {
                listener(after);
            }

            return after;
        }
    }

    public IDisposable Subscribe(Action<RouteTable> listener)
    {
        lock (_gate)
        {
            _listeners = _listeners.Add(listener);
        }

        listener(Current);
        return new Subscription(this, listener);
    }

    private sealed class Subscription(Routes owner, Action<RouteTable> listener) : IDisposable
    {
        private Routes? _owner = owner;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _owner, null) is not { } routes)
            {
                return;
            }

            lock (routes._gate)
            {
                routes._listeners = routes._listeners.Remove(listener);
            }
        }
    }

    public bool TryReplace(RouteTable expected, RouteTable next)
    {
        lock (_gate)
        {
            if (_version != expected.Version) return false;
            (_current, _version) = (next, next.Version);
            return true;
        }
    }
}
