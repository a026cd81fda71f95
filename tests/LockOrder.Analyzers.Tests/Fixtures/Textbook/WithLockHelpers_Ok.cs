/* LockOrdering.md
```lock-order
Ledger.gate
  -> Ledger.audit [leaf]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Ledger.gate` | `Ledger._gate` | `Ledger._balance`, `Ledger._entries`, `Ledger.Version` |
| `Ledger.audit` | `Ledger._audit` | `Ledger._trail` |
| `Settings.rw` | `Settings._rw` | `Settings._values`, `Settings._origin` |
| `Mailbox.mutex` | `Mailbox._mutex` | `Mailbox._unread`, `Mailbox._letters` |
*/
public sealed class Ledger
{
    private readonly object _gate = new();
    private readonly Lock _audit = new();
    private decimal _balance;
    private readonly List<decimal> _entries = [];
    private readonly List<string> _trail = [];
    internal int Version { get; private set; }

    public decimal Balance => Locked(() => _balance);

    public void Post(decimal amount) => Locked(() =>
    {
        _balance += amount;
        _entries.Add(amount);
        Version++;
        Note($"post {amount}");
    });

    public int CountAbove(decimal limit) => Locked(static (self, l) => self._entries.Count(e => e > l), limit);

    public decimal[] Take(int count)
    {
        return Locked(() =>
        {
            var result = new List<decimal>();
            for (var i = 0; i < count && i < _entries.Count; i++) result.Add(_entries[i]);
            return result.ToArray();
        });
    }

    private void Note(string line)
    {
        lock (_audit) _trail.Add($"{Version}: {line}");
    }

    private void Locked(Action action)
    {
        lock (_gate) action();
    }

    private T Locked<T>(Func<T> func)
    {
        lock (_gate) return func();
    }

    private T Locked<TArg, T>(Func<Ledger, TArg, T> func, TArg arg)
    {
        lock (_gate) return func(this, arg);
    }
}

public sealed class Settings
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Dictionary<string, string> _values = [];
    private string? _origin;

    public string? this[string key]
    {
        get => Read(() => _values.GetValueOrDefault(key));
        set => Write(() =>
        {
            if (value is null) _values.Remove(key);
            else _values[key] = value;
        });
    }

    public void Load(string origin, IEnumerable<KeyValuePair<string, string>> values) => Write(() =>
    {
        _origin = origin;
        _values.Clear();
        foreach (var (k, v) in values) _values[k] = v;
    });

    public bool TryAdd(string key, string value)
    {
        var added = false;
        Upgrade(() => !_values.ContainsKey(key), () => added = _values.TryAdd(key, value));
        return added;
    }

    public string? Origin => Read(() => _origin);

    private T Read<T>(Func<T> body)
    {
        _rw.EnterReadLock();
        try { return body(); }
        finally { _rw.ExitReadLock(); }
    }

    private void Write(Action body)
    {
        _rw.EnterWriteLock();
        try { body(); }
        finally { _rw.ExitWriteLock(); }
    }

    private void Upgrade(Func<bool> test, Action write)
    {
        _rw.EnterUpgradeableReadLock();
        try
        {
            if (test()) Write(write);
        }
        finally
        {
            _rw.ExitUpgradeableReadLock();
        }
    }
}

public sealed class Mailbox
{
    private readonly SemaphoreSlim _mutex = new(1, 1);
    private int _unread;
    private readonly Queue<string> _letters = new();

    public Task DeliverAsync(string letter, Stream copy) => ExclusiveAsync(async () =>
    {
        _letters.Enqueue(letter);
        await copy.FlushAsync();
        _unread++;
    });

    public Task<string?> ReadAsync() => ExclusiveAsync(async () =>
    {
        if (!_letters.TryDequeue(out var letter)) return null;
        await Task.Yield();
        _unread--;
        return letter;
    });

    private async Task ExclusiveAsync(Func<Task> body)
    {
        await _mutex.WaitAsync();
        try { await body(); }
        finally { _mutex.Release(); }
    }

    private async Task<T> ExclusiveAsync<T>(Func<Task<T>> body)
    {
        await _mutex.WaitAsync();
        try { return await body(); }
        finally { _mutex.Release(); }
    }
}
