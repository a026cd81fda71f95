/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Settings.Sync` | `Settings.s_sync` | `Settings.s_instance (writes)`, `Settings._values (writes)` |
| `Services.Gate` | `Services._gate` | `Services._parser (hint)`, `Services._ready (hint)`, `Services._table (writes)` |
*/
public sealed class Settings
{
    private static readonly object s_sync = new();
    private static volatile Settings? s_instance;
    private Dictionary<string, string>? _values;

    private Settings() => _values = null;

    public static Settings Instance
    {
        get
        {
            var instance = s_instance;
            if (instance is null)
            {
                lock (s_sync)
                {
                    instance = s_instance;
                    if (instance is null)
                    {
                        instance = new Settings();
                        instance._values = Read();
                        s_instance = instance;
                    }
                }
            }

            return instance;
        }
    }

    public static Settings Instance2
    {
        get
        {
            if (s_instance == null)
            {
                lock (s_sync)
                {
                    if (s_instance == null)
                    {
                        var created = new Settings { _values = Read() };
                        created._values["created"] = "yes";
                        Thread.MemoryBarrier();
                        s_instance = created;
                    }
                }
            }

            return s_instance!;
        }
    }

    public static Settings Instance3 => s_instance ?? Create();

    private static Settings Create()
    {
        lock (s_sync)
        {
            return s_instance ??= new Settings();
        }
    }

    public string? this[string key]
    {
        get
        {
            var values = _values;
            if (values is null)
            {
                lock (s_sync)
                {
                    values = _values ??= Read();
                }
            }

            return values.GetValueOrDefault(key);
        }
    }

    private static Dictionary<string, string> Read() => new() { ["a"] = "b" };

    internal static void Reset()
    {
        lock (s_sync)
        {
            s_instance = null;
        }
    }
}

public sealed class Services
{
    private readonly Lock _gate = new();
    private Func<string, int>? _parser;
    private bool _ready;
    private int[]? _table;
    private object? _lazyGate;

    private object LazyGate => _lazyGate ?? Interlocked.CompareExchange(ref _lazyGate, new object(), null) ?? _lazyGate;

    public Func<string, int> Parser
    {
        get
        {
            if (_parser is { } known)
            {
                return known;
            }

            lock (_gate)
            {
                return _parser ??= int.Parse;
            }
        }
    }

    public int[] Table => LazyInitializer.EnsureInitialized(ref _copy, () => [1, 2, 3]);

    private int[]? _copy;

    public void EnsureReady()
    {
        if (Volatile.Read(ref _ready))
        {
            return;
        }

        lock (_gate)
        {
            if (_ready)
            {
                return;
            }

            _table = new int[16];
            for (var i = 0; i < _table.Length; i++)
            {
                _table[i] = i * i;
            }

            Volatile.Write(ref _ready, true);
        }
    }

    public void WithLazyGate(Action<int> each)
    {
        var gate = LazyGate;
        var total = 0;
        lock (gate)
        {
            total++;
        }

        each(total);
    }
}
