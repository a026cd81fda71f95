/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Router` | `Router._lock` | `Router._routes`, `Router._fallback` |
*/
public sealed class Router
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Func<string, string>> _routes = [];
    private string _fallback = "404";

    private Router() { }

    public sealed class Builder
    {
        private readonly Router _router = new();
        private bool _built;

        public Builder Map(string path, Func<string, string> f)
        {
            if (_built) throw new InvalidOperationException();
            _router.AddRoute(path, f);
            return this;
        }

        public Router Build()
        {
            _built = true;
            return _router;
        }
    }

    public static Router Create(Action<Options> configure)
    {
        var options = new Options();
        configure(options);
        var router = new Router();
        foreach (var (p, t) in options.Texts) router._routes[p] = _ => t;
        router._fallback = options.Fallback;
        return router;
    }

    public sealed class Options
    {
        public Dictionary<string, string> Texts { get; } = [];
        public string Fallback { get; set; } = "404";
    }

    public void AddRoute(string path, Func<string, string> f)
    {
        lock (_lock) _routes[path] = f;
    }

    public string Handle(string path)
    {
        Func<string, string>? f;
        string fallback;
        lock (_lock)
        {
            _routes.TryGetValue(path, out f);
            fallback = _fallback;
        }
        return f is null ? fallback : f(path);
    }

    public Router Clone()
    {
        var clone = new Router();
        lock (_lock)
        {
            clone._fallback = _fallback;
            foreach (var pair in _routes) clone._routes.Add(pair.Key, pair.Value);
        }
        return clone;
    }
}
