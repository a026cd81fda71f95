/* LockOrdering.md
```lock-order
Vault.Keys
  ->Vault.Audit
```

| Lock | Declared as | Protects |
|---|---|---|
| `Vault.Keys` | `Vault._keysGate` | `Vault._keys`, `Vault._broken` |
| `Vault.Audit` | `Vault._auditGate` | `Vault._audit` |
*/
using System.Diagnostics.CodeAnalysis;

public sealed class Vault
{
    private readonly object _keysGate = new();
    private readonly object _auditGate = new();
    private readonly Dictionary<Guid, byte[]> _keys = [];
    private readonly List<string> _audit = [];
    private Exception? _broken;

    [DoesNotReturn]
    private static void Fail(string why) => throw new InvalidOperationException(why);

    public byte[] Open(Guid id)
    {
        Monitor.Enter(_keysGate);
        try
        {
            if (_broken != null) Fail("broken");
            if (!_keys.TryGetValue(id, out var key))
            {
                Note("miss");
                throw new KeyNotFoundException();
            }

            return (byte[])key.Clone();
        }
        catch (InvalidOperationException e) when (Note(e.Message))
        {
            return [];
        }
        finally
        {
            Monitor.Exit(_keysGate);
        }
    }

    private bool Note(string text)
    {
        lock (_auditGate)
        {
            _audit.Add(text);
            return _audit.Count > 1000;
        }
    }

    public void Add(Guid id, byte[] key)
    {
        var entered = false;
        try
        {
            try
            {
                Monitor.Enter(_keysGate, ref entered);
                _keys.Add(id, key);
            }
            catch (ArgumentException)
            {
                _keys[id] = key;
                Note("replaced");
            }
        }
        catch (Exception e)
        {
            if (entered) _broken = e;
            throw;
        }
        finally
        {
            if (entered) Monitor.Exit(_keysGate);
        }
    }

    public bool Rotate(Func<byte[], byte[]> derive)
    {
        KeyValuePair<Guid, byte[]>[] snapshot;
        lock (_keysGate) snapshot = [.. _keys];
        var next = new Dictionary<Guid, byte[]>();
        foreach (var (id, key) in snapshot)
        {
            try
            {
                next[id] = derive(key);
            }
            catch (Exception e)
            {
                lock (_keysGate)
                {
                    _broken ??= e;
                }

                return false;
            }
        }

        lock (_keysGate)
        {
            foreach (var (id, key) in next)
            {
                if (!_keys.ContainsKey(id)) goto lost;
                _keys[id] = key;
            }

            return true;
        lost:
            Note("lost a key");
            return false;
        }
    }

    public int Retry(int times)
    {
    retry:
        bool taken = false;
        try
        {
            Monitor.TryEnter(_keysGate, 5, ref taken);
            if (taken)
            {
                return _keys.Count;
            }
        }
        finally
        {
            if (taken) Monitor.Exit(_keysGate);
        }

        if (times-- > 0) goto retry;
        return -1;
    }

    public byte[] Use(Guid id) => TryGet(id, out var key) ? key : throw new KeyNotFoundException();

    private bool TryGet(Guid id, [NotNullWhen(true)] out byte[]? key)
    {
        lock (_keysGate) return _keys.TryGetValue(id, out key);
    }
}
