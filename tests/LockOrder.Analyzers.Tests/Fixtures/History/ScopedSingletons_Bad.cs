/* LockOrdering.md
A container: a scope's lock, then its parent's; never a child's below a parent's.

| Lock | Declared as | Protects |
|---|---|---|
| scope | `LifetimeScope._synchRoot` | `LifetimeScope._shared (contents)` |
| disposer | `Disposer._gate` | `Disposer._items (contents)` |

```lock-order
scope
  ->scope       [parent before child]
    ->disposer
```
*/
//- ignore LOCK4003
// After autofac/Autofac #180: singletons were built under the child's lock although they belong to the root.
public sealed class Disposer
{
    private readonly object _gate = new();
    private readonly Stack<IDisposable> _items = new();

    internal void Add(object item)
    {
        if (item is IDisposable disposable)
        {
            lock (_gate)
            {
                _items.Push(disposable);
            }
        }
    }

    internal IDisposable[] TakeAll()
    {
        lock (_gate)
        {
            var all = _items.ToArray();
            _items.Clear();
            return all;
        }
    }
}

public sealed class LifetimeScope
{
    private readonly object _synchRoot = new();
    private readonly Dictionary<string, object> _shared = [];
    private readonly Disposer _disposer = new();
    private readonly LifetimeScope? _parent;
    private readonly IReadOnlyDictionary<string, Func<LifetimeScope, object>> _registrations;

    public LifetimeScope(LifetimeScope? parent, IReadOnlyDictionary<string, Func<LifetimeScope, object>> registrations)
    {
        _parent = parent;
        _registrations = registrations;
    }

    public LifetimeScope Root => _parent is null ? this : _parent.Root;

    public object ResolveScoped(string name)
    {
        lock (_synchRoot)
        {
            if (_shared.TryGetValue(name, out var known))
            {
                return known;
            }

            var made = _registrations[name](this);
            _shared.Add(name, made);
            _disposer.Add(made);
            return made;
        }
    }

    public object ResolveSingleton(string name) => Root.ResolveScoped(name);

    public int Drop()
    {
        var all = {|LOCK2001:_shared|}.Values.ToArray();
        lock (_synchRoot)
        {
            _shared.Clear();
        }

        foreach (var item in _disposer.TakeAll())
        {
            item.Dispose();
        }

        return all.Length;
    }
}
