/* LockOrdering.md
Entity Framework's metadata.

| Lock | Declared as |
|---|---|
| load assembly | `ObjectItemCollection._loadAssemblyLock` |
| item | `GlobalItem.ItemLock` |

```lock-order unlisted=report
load assembly
  ->item    (LoadType->SetReadOnly)
```
*/
// After EF6's metadata workspace: a lazily completed item asked its collection to load the missing type while the item was locked; and a lock nobody had written down appeared beneath it.
public abstract class GlobalItem
{
    internal readonly object ItemLock = new();
    private bool _readOnly;

    internal void SetReadOnly()
    {
        lock (ItemLock)
        {
            _readOnly = true;
        }
    }

    public bool IsReadOnly
    {
        get
        {
            lock (ItemLock)
            {
                return _readOnly;
            }
        }
    }
}

public sealed class ClrEntityType(ObjectItemCollection owner, string name) : GlobalItem
{
    private ClrEntityType? _base;

    public string Name => name;

    public ClrEntityType? GetBase(string baseName)
    {
        lock (ItemLock)
        {
            return _base ??= {|LOCK1001:owner.LoadType(baseName)|};
        }
    }
}

public sealed class ObjectItemCollection
{
    private readonly object _loadAssemblyLock = new();
    private readonly object _statsLock = new();
    private readonly Dictionary<string, ClrEntityType> _types = [];
    private int _loads;

    internal ClrEntityType LoadType(string name)
    {
        lock (_loadAssemblyLock)
        {
            if (!_types.TryGetValue(name, out var type))
            {
                _types[name] = type = new ClrEntityType(this, name);
                {|LOCK1002:Count()|};
            }

            type.SetReadOnly();
            return type;
        }
    }

    private void Count()
    {
        lock (_statsLock)
        {
            _loads++;
        }
    }

    public int Loads
    {
        get
        {
            Count();
            lock (_statsLock)
            {
                return _loads - 1;
            }
        }
    }
}
