/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Extras.Gate` | `Extras._gate` | `Extras._extras`, `Extras._count` |
| `Extras.Statics` | `Extras.s_gate` | `Extras.s_all` |
*/
public class Extras
{
    private object? _gate;
    private static object? s_gate;
    private static List<WeakReference<Extras>>? s_all;
    private Dictionary<string, object>? _extras;
    private int _count;

    private object Gate
    {
        get
        {
            if (_gate == null)
            {
                Interlocked.CompareExchange(ref _gate, new object(), null);
            }

            return _gate;
        }
    }

    private static object StaticGate
    {
        get
        {
            if (s_gate is null)
            {
                object created = new object();
                Interlocked.CompareExchange(ref s_gate, created, null);
            }

            return s_gate;
        }
    }

    private static object EnsureGate() => LazyInitializer.EnsureInitialized(ref s_gate)!;

    public Extras()
    {
        lock (StaticGate)
        {
            s_all ??= new List<WeakReference<Extras>>();
            s_all.Add(new WeakReference<Extras>(this));
        }
    }

    public static int Alive()
    {
        lock (EnsureGate())
        {
            return s_all?.Count(w => w.TryGetTarget(out _)) ?? 0;
        }
    }

    public object? this[string key]
    {
        get
        {
            lock (Gate)
            {
                if (_extras != null && _extras.TryGetValue(key, out var value)) return value;
                return null;
            }
        }
        set
        {
            lock (Gate)
            {
                if (_extras == null) _extras = new Dictionary<string, object>();
                if (value == null)
                {
                    if (_extras.Remove(key)) _count--;
                }
                else
                {
                    if (_extras.TryAdd(key, value)) _count++;
                    else _extras[key] = value;
                }
            }
        }
    }

    public int Count
    {
        get
        {
            object gate = Gate;
            Monitor.Enter(gate);
            int result = _count;
            Monitor.Exit(gate);
            return result;
        }
    }
}
