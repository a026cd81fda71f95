//- include Attributes.cs
using System.Diagnostics;

public abstract class CacheLevel<TKey, TValue> where TKey : notnull
{
    protected readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    private readonly Dictionary<TKey, TValue> _items = [];

    [GuardedBy(nameof(Gate))]
    protected int Hits { get; private set; }

    [GuardedBy(nameof(Gate), WritesOnly = true)]
    private volatile int _version;

    public int Version => _version;

    public TValue GetOrAdd(TKey key)
    {
        lock (Gate)
        {
            if (_items.TryGetValue(key, out var value))
            {
                Hits++;
                return value;
            }

            value = Load(key);
            Insert(key, value);
            return value;
        }
    }

    [RequiresLock(nameof(Gate))]
    private void Insert(TKey key, TValue value)
    {
        Debug.Assert(Monitor.IsEntered(Gate));
        _items[key] = value;
        _version++;
        Trim(_items);
    }

    [RequiresLock(nameof(Gate))]
    protected abstract TValue Load(TKey key);

    [RequiresLock(nameof(Gate))]
    protected virtual void Trim(Dictionary<TKey, TValue> items)
    {
        if (items.Count > 100) items.Remove(items.Keys.First());
    }

    [ExcludesLock(nameof(Gate))]
    public void Refresh()
    {
        TKey[] keys;
        lock (Gate) keys = _items.Keys.ToArray();
        foreach (var key in keys)
        {
            lock (Gate) Insert(key, Load(key));
        }
    }
}

public sealed class FileLevel : CacheLevel<string, byte[]>
{
    [GuardedBy(nameof(Gate))]
    private int _loads;

    [RequiresLock(nameof(Gate))]
    protected override byte[] Load(string key)
    {
        _loads++;
        return File.ReadAllBytes(key);
    }

    public (int, int) Counters
    {
        get
        {
            lock (Gate) return (Hits, _loads);
        }
    }

    [RequiresLock(nameof(Gate))]
    protected override void Trim(Dictionary<string, byte[]> items)
    {
        while (items.Count > 10 || Hits > 1000 && items.Count > 5)
        {
            var (key, _) = items.MaxBy(p => p.Value.Length);
            items.Remove(key);
        }

        base.Trim(items);
    }
}

public sealed class Device
{
    private readonly Lock _lock = new();
    [GuardedBy(nameof(_lock))] private int _power;

    [AcquiresLock(nameof(_lock))]
    public void Begin() => _lock.Enter();

    [ReleasesLock(nameof(_lock))]
    public void End() => _lock.Exit();

    [TryAcquiresLock(true, nameof(_lock))]
    public bool TryBegin(TimeSpan timeout) => _lock.TryEnter(timeout);

    [RequiresLock(nameof(_lock))]
    public void SetPower(int watts)
    {
        Debug.Assert(_lock.IsHeldByCurrentThread);
        _power = watts;
    }

    [AssumesLock(nameof(_lock))]
    private int OnInterrupt() => _power;

    public void Attach(Action<Func<int>> bus)
    {
        ArgumentNullException.ThrowIfNull(bus);
        bus(OnInterrupt);
    }
}

public static class DeviceUser
{
    public static bool Boost(Device device, int watts)
    {
        if (!device.TryBegin(TimeSpan.FromSeconds(1))) return false;
        try
        {
            device.SetPower(watts);
            return true;
        }
        finally
        {
            device.End();
        }
    }

    public static void Reset(Device device)
    {
        device.Begin();
        try { device.SetPower(0); }
        finally { device.End(); }
    }
}
