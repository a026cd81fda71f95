/* LockOrdering.md
```lock-order
Repo.gate -> Unit.gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `Repo.gate` | `Repository<T>._gate` | `Repository<T>._items`, `Repository<T>._index`, `Repository<T>.Revision` |
| `Unit.gate` | `UnitOfWork._gate` | `UnitOfWork._actions`, `UnitOfWork._done` |
*/
public interface IEntity { int Id { get; } }
public sealed record User(int Id, string Name) : IEntity;
public sealed record Invoice(int Id, decimal Total) : IEntity;

public abstract class Repository<T> where T : class, IEntity
{
    private readonly object _gate = new();
    private readonly List<T> _items = [];
    private ILookup<string, T>? _index;
    protected int Revision { get; private set; }

    protected abstract string KeyOf(T item);

    public event EventHandler<T>? Added;

    public virtual bool Add(T item)
    {
        lock (_gate)
        {
            if (_items.Exists(i => i.Id == item.Id)) return false;
            AddCore(item);
        }

        Added?.Invoke(this, item);
        return true;
    }

    private void AddCore(T item)
    {
        _items.Add(item);
        _index = null;
        ++Revision;
    }

    public IReadOnlyList<T> Find(string key)
    {
        lock (_gate)
        {
            _index ??= _items.ToLookup(KeyOf);
            return _index[key].ToArray();
        }
    }

    public int AddAll(IEnumerable<T> items, UnitOfWork unit)
    {
        var batch = items as IReadOnlyCollection<T> ?? items.ToList();
        lock (_gate)
        {
            foreach (var item in batch.Except(_items))
            {
                AddCore(item);
                unit.OnRollback(() => Remove(item));
            }

            return Revision;
        }
    }

    private void Remove(T item)
    {
        lock (_gate)
        {
            if (_items.Remove(item)) _index = null;
        }
    }

    public TResult Aggregate<TResult>(TResult seed, Func<TResult, T, TResult> f)
    {
        T[] copy;
        lock (_gate) copy = _items.ToArray();
        return copy.Aggregate(seed, f);
    }
}

public sealed class Users : Repository<User>
{
    private static readonly Lazy<Users> s_shared = new(() => new Users(), LazyThreadSafetyMode.ExecutionAndPublication);
    public static Users Shared => s_shared.Value;
    protected override string KeyOf(User item) => item.Name;
    public override bool Add(User item) => !string.IsNullOrEmpty(item.Name) && base.Add(item);
}

public sealed class Invoices : Repository<Invoice>
{
    protected override string KeyOf(Invoice item) => item.Total > 100 ? "big" : "small";
}

public sealed class UnitOfWork : IDisposable
{
    private readonly object _gate = new();
    private Stack<Action>? _actions = new();
    private bool _done;

    internal void OnRollback(Action action)
    {
        lock (_gate)
        {
            if (_done) throw new InvalidOperationException();
            _actions!.Push(action);
        }
    }

    public void Commit()
    {
        lock (_gate)
        {
            _done = true;
            _actions = null;
        }
    }

    public void Dispose()
    {
        Stack<Action>? actions;
        lock (_gate)
        {
            (actions, _actions) = (_actions, null);
            _done = true;
        }

        while (actions is { Count: > 0 }) actions.Pop()();
    }
}
