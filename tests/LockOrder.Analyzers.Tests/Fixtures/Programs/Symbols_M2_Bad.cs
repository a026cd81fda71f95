/* LockOrdering.md
# Symbol tables

Scopes nest; a lookup goes up one scope at a time and never holds two.

```lock-order
Workspace.Files < Scope.Lock < Symbol.Lock < NamePool.stripes[]
```

`Scope.Lock !-> Workspace.Files`: a scope knows nothing of files.

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `Workspace.Files` | `Workspace._files` | `Workspace._scopes (contents)`, `Workspace._edits` | |
| `Scope.Lock` | `Scope._lock` | `Scope._symbols (contents)`, `Scope._sealed` | |
| `Symbol.Lock` | `Symbol.SyncRoot` | `Symbol.Type`, `Symbol.References (contents)` | |
| `NamePool.stripes[]` | `NamePool._stripes[]` | | |
*/
//- file Workspace.cs
public sealed class Workspace
{
    private readonly object _files = new();
    private readonly SortedList<string, Scope> _scopes = new(StringComparer.Ordinal);
    private readonly NamePool _names = new();
    private int _edits;

    public Scope Open(string file)
    {
        lock (_files)
        {
            if (_scopes.TryGetValue(file, out var scope))
            {
                return scope;
            }

            _edits++;
            return _scopes[file] = new Scope(null, _names);
        }
    }

    public IEnumerable<Symbol> FindAll(string name)
    {
        Scope[] scopes;
        lock (_files)
        {
            scopes = [.. _scopes.Values];
        }

        foreach (var scope in scopes)
        {
            if (scope.TryFind(name) is { } symbol)
            {
                yield return symbol;
            }
        }
    }

    public int Rename(string from, string to)
    {
        var changed = 0;
        lock (_files)
        {
            foreach (var (_, scope) in _scopes)
            {
                changed += scope.Rename(from, to) ? 1 : 0;
            }

            _edits += changed;
        }

        return changed;
    }

    public void Close(string file)
    {
        Scope? scope;
        lock (_files)
        {
            if (!_scopes.Remove(file, out scope))
            {
                return;
            }
        }

        scope.Seal();
    }

    public int Edits
    {
        get
        {
            lock (_files)
            {
                return _edits;
            }
        }
    }
}

//- file Scope.cs
public sealed class Scope(Scope? outer, NamePool names)
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.SupportsRecursion);
    private readonly Dictionary<string, Symbol> _symbols = [];
    private bool _sealed;

    public Scope Nested() => new(this, names);

    public Symbol Declare(string name, string? type = null)
    {
        var pooled = names.Intern(name);
        var write = false;
        _lock.EnterReadLock();
        try
        {
            if (_symbols.TryGetValue(pooled, out var known))
            {
                return known;
            }

            if (_sealed)
            {
                throw new InvalidOperationException("sealed");
            }

            {|LOCK1005:_lock.EnterWriteLock()|};
            write = true;
            var symbol = new Symbol(pooled) { Type = type };
            _symbols.Add(pooled, symbol);
            return symbol;
        }
        finally
        {
            if (write)
            {
                _lock.ExitWriteLock();
            }

            _lock.ExitReadLock();
        }
    }

    public Symbol? TryFind(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.FindHere(name) is { } symbol)
            {
                return symbol;
            }
        }

        return null;
    }

    private Scope? Outer => outer;

    public bool Rename(string from, string to)
    {
        _lock.EnterWriteLock();
        try
        {
            if (_sealed || FindHere(from) is not { } symbol || _symbols.ContainsKey(to))
            {
                return false;
            }

            _symbols.Remove(from);
            var renamed = symbol.CopyAs(names.Intern(to));
            _symbols.Add(renamed.Name, renamed);
            return true;
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    public void Seal()
    {
        _lock.EnterWriteLock();
        _sealed = true;
        _lock.ExitWriteLock();
    }

    public string[] Untyped()
    {
        _lock.EnterReadLock();
        try
        {
            var query =
                from symbol in _symbols.Values
                where !symbol.HasType
                orderby symbol.Name
                select symbol.Name;
            return query.ToArray();
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    private Symbol? FindHere(string name)
    {
        _lock.EnterReadLock();
        try
        {
            return _symbols.GetValueOrDefault(name);
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }
}

//- file Symbol.cs
public sealed class Symbol(string name)
{
    public string Name => name;

    internal object SyncRoot { get; } = new();

    internal List<int> References { get; } = [];

    internal string? Type { get; set; }

    public bool HasType
    {
        get { lock (SyncRoot) return Type is not null; }
    }

    public void SetType(string type)
    {
        lock (SyncRoot)
        {
            Type ??= type;
        }
    }

    public void Refer(int position)
    {
        lock (SyncRoot)
        {
            var at = References.BinarySearch(position);
            if (at < 0)
            {
                References.Insert(~at, position);
            }
        }
    }

    internal Symbol CopyAs(string other)
    {
        var copy = new Symbol(other);
        lock (SyncRoot)
        {
            copy.Type = Type;
            copy.References.AddRange(References);
        }

        return copy;
    }
}

public sealed class NamePool
{
    private readonly object[] _stripes = Enumerable.Range(0, 8).Select(_ => new object()).ToArray();
    private readonly HashSet<string>[] _names = Enumerable.Range(0, 8).Select(_ => new HashSet<string>()).ToArray();

    public string Intern(string name)
    {
        var stripe = (name.GetHashCode() & int.MaxValue) % _stripes.Length;
        lock (_stripes[stripe])
        {
            if (_names[stripe].TryGetValue(name, out var known))
            {
                return known;
            }

            _names[stripe].Add(name);
            return name;
        }
    }
}
