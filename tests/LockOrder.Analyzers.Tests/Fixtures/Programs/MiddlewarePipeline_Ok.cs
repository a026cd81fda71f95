// No document. A pipeline of delegates; the list is copied under its lock and run outside.
public delegate Task Handler(Context context);

public sealed class Context
{
    private readonly object _sync = new();
    private readonly Dictionary<string, object> _items = [];
    public object? this[string key]
    {
        get { lock (_sync) return _items.GetValueOrDefault(key); }
        set { lock (_sync) { if (value is null) _items.Remove(key); else _items[key] = value; } }
    }
}

public sealed class Pipeline
{
    private readonly Lock _sync = new();
    private readonly List<Func<Handler, Handler>> _steps = [];
    private Handler? _built;
    private int _runs;

    public Pipeline Use(Func<Handler, Handler> step)
    {
        lock (_sync)
        {
            _steps.Add(step);
            _built = null;
        }
        return this;
    }

    public Pipeline UseCounter() => Use(next => async ctx =>
    {
        lock (_sync) _runs++;
        ctx["started"] = DateTime.UtcNow;
        await next(ctx);
        ctx["ended"] = DateTime.UtcNow;
        lock (_sync) _runs--;
    });

    public Task RunAsync(Context context)
    {
        Handler? built;
        Func<Handler, Handler>[] steps;
        lock (_sync)
        {
            built = _built;
            steps = [.. _steps];
        }
        if (built is null)
        {
            Handler h = _ => Task.CompletedTask;
            for (var i = steps.Length - 1; i >= 0; i--) h = steps[i](h);
            built = h;
            lock (_sync) _built ??= built;
        }
        return built(context);
    }

    public int Running
    {
        get { lock (_sync) return _runs; }
    }
}
