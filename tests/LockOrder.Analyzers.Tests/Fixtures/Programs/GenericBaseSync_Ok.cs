/* LockOrdering.md
```lock-order
Repo.SyncRoot
  ->AuditRepo.AuditSync
```

| Lock | Declared as | Protects |
|---|---|---|
| `Repo.SyncRoot` | `Repo.SyncRoot` | `Repo.Items` |
| `AuditRepo.AuditSync` | `AuditRepo.AuditSync` | `AuditRepo._trail` |
*/
public abstract class Repo<TKey, TValue> where TKey : notnull
{
    protected abstract object SyncRoot { get; }
    protected Dictionary<TKey, TValue> Items { get; } = [];

    public void Add(TKey key, TValue value)
    {
        lock (SyncRoot)
        {
            if (!Validate(key, value)) return;
            Items[key] = value;
            OnAdded(key);
        }
        After(key);
    }

    public TValue? Find(TKey key)
    {
        lock (SyncRoot) return Items.TryGetValue(key, out var v) ? v : default;
    }

    protected virtual bool Validate(TKey key, TValue value) => value is not null;
    protected virtual void OnAdded(TKey key) { }
    protected virtual void After(TKey key) { }
}

public sealed class PlainRepo : Repo<int, string>
{
    protected override object SyncRoot { get; } = new();
    protected override bool Validate(int key, string value) => key > 0 && !Items.ContainsKey(key);
}

public sealed class AuditRepo : Repo<string, Uri>
{
    private readonly object _root = new();
    private object AuditSync { get; } = new();
    private readonly List<string> _trail = [];
    protected override object SyncRoot => _root;

    protected override void OnAdded(string key)
    {
        lock (AuditSync) _trail.Add(key);
    }

    protected override void After(string key)
    {
        int n;
        lock (AuditSync) n = _trail.Count;
        if (n > 100) Trim();
    }

    private void Trim()
    {
        lock (SyncRoot)
        {
            lock (AuditSync) _trail.Clear();
            if (Items.Count > 100) Items.Clear();
        }
    }
}
