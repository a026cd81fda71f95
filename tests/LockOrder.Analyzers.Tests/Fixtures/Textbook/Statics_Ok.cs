using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

public static class TypeMap
{
    private static readonly object s_lock = typeof(TypeMap);
    private static FrozenDictionary<Type, Func<object>>? s_frozen;
    private static Dictionary<Type, Func<object>>? s_building = [];

    public static void Register<T>() where T : class, new()
    {
        lock (s_lock)
        {
            if (s_building is null) throw new InvalidOperationException("frozen");
            s_building[typeof(T)] = static () => new T();
        }
    }

    public static object Create(Type type)
    {
        var map = Volatile.Read(ref s_frozen);
        if (map is null)
        {
            lock (s_lock)
            {
                map = s_frozen;
                if (map is null)
                {
                    map = s_building!.ToFrozenDictionary();
                    Volatile.Write(ref s_frozen, map);
                    s_building = null;
                }
            }
        }

        return map[type]();
    }
}

public abstract class Singleton<TSelf> where TSelf : Singleton<TSelf>
{
    private static readonly object s_gate = new();
    private static volatile TSelf? s_instance;

    public static TSelf Instance
    {
        get
        {
            if (s_instance is { } ready) return ready;
            lock (s_gate)
            {
                return s_instance ??= (TSelf)Activator.CreateInstance(typeof(TSelf), nonPublic: true)!;
            }
        }
    }

    protected static void Reset()
    {
        lock (s_gate) s_instance = null;
    }
}

public sealed class Localizer : Singleton<Localizer>
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string, string), string> _texts = [];
    private CultureInfo _culture = CultureInfo.InvariantCulture;

    private Localizer() => LoadFrom(Assembly.GetExecutingAssembly());

    private void LoadFrom(Assembly assembly)
    {
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                if (line.Split('=', 2) is [var key, var value]) Put("", key, value);
            }
        }
    }

    public void Put(string culture, string key, string value)
    {
        lock (_lock) _texts[(culture, key)] = value;
    }

    public CultureInfo Culture
    {
        get { lock (_lock) return _culture; }
        set
        {
            CultureInfo old;
            lock (_lock) (old, _culture) = (_culture, value);
            if (!Equals(old, value)) CultureChanged?.Invoke(this, EventArgs.Empty);
        }
    }

    public event EventHandler? CultureChanged;

    public string this[string key]
    {
        get
        {
            lock (_lock)
            {
                for (var c = _culture; ; c = c.Parent)
                {
                    if (_texts.TryGetValue((c.Name, key), out var text)) return text;
                    if (c.Equals(CultureInfo.InvariantCulture)) return key;
                }
            }
        }
    }
}

public static class LegacyTable
{
    private static readonly Hashtable s_table = Hashtable.Synchronized(new Hashtable());
    private static readonly ArrayList s_order = new();

    public static void Add(string name, object value)
    {
        lock (s_table.SyncRoot)
        {
            if (s_table.ContainsKey(name)) return;
            s_table.Add(name, value);
            lock (s_order.SyncRoot) s_order.Add(name);
        }
    }

    public static IEnumerable<string> Names()
    {
        lock (((ICollection)s_order).SyncRoot)
        {
            foreach (string name in s_order) yield return name;
        }
    }

    public static object? Find(string name)
    {
        lock (s_table.SyncRoot) return s_table[name];
    }
}

public static class Log
{
    [ThreadStatic] private static int t_depth;
    private static readonly List<Action<string>> s_sinks = [];
    private static Action<string>[] s_snapshot = [];

    public static IDisposable AddSink(Action<string> sink)
    {
        lock (s_sinks)
        {
            s_sinks.Add(sink);
            s_snapshot = [.. s_sinks];
        }

        return new Removal(sink);
    }

    public static void Write(string text)
    {
        if (t_depth > 0) return;
        t_depth++;
        try
        {
            foreach (var sink in Volatile.Read(ref s_snapshot)) sink(text);
        }
        finally
        {
            t_depth--;
        }
    }

    private sealed class Removal(Action<string> sink) : IDisposable
    {
        void IDisposable.Dispose()
        {
            lock (s_sinks)
            {
                if (s_sinks.Remove(sink)) s_snapshot = s_sinks.ToArray();
            }
        }
    }
}
