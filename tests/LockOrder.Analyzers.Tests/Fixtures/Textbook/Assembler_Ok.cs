/* LockOrdering.md
```lock-order
Compilation.Sync
  ->SymbolTable.Rw
    ->Interner.Gate [leaf]
  ->DiagnosticBag.Gate [leaf]
SymbolTable.Rw
  ->DiagnosticBag.Gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `Compilation.Sync` | `Compilation._sync` | `Compilation._units`, `Compilation._bound` |
| `SymbolTable.Rw` | `SymbolTable._rw` | `SymbolTable._symbols`, `Symbol.Uses (writes)` |
| `Interner.Gate` | `Interner.s_gate` | `Interner.s_pool` |
| `DiagnosticBag.Gate` | `DiagnosticBag._gate` | `DiagnosticBag._items`, `DiagnosticBag._errors` |
*/
using System.Collections.Immutable;

public static class Interner
{
    private static readonly object s_gate = new();
    private static readonly HashSet<string> s_pool = new(StringComparer.Ordinal);

    public static string Intern(string text)
    {
        lock (s_gate)
        {
            if (s_pool.TryGetValue(text, out var known)) return known;
            s_pool.Add(text);
            return text;
        }
    }
}

public sealed class Symbol(string name, Symbol? parent)
{
    public string Name { get; } = Interner.Intern(name);
    public Symbol? Parent { get; } = parent;
    public int Uses { get; internal set; }
}

public sealed class DiagnosticBag
{
    private readonly object _gate = new();
    private ImmutableArray<string>.Builder? _items;
    private int _errors;

    public void Report(string text, bool error = true)
    {
        lock (_gate)
        {
            _items ??= ImmutableArray.CreateBuilder<string>();
            _items.Add(text);
            if (error) ++_errors;
        }
    }

    public bool HasErrors
    {
        get { lock (_gate) { return _errors > 0; } }
    }

    public ImmutableArray<string> ToImmutable()
    {
        lock (_gate) return _items?.ToImmutable() ?? [];
    }
}

public sealed class SymbolTable(DiagnosticBag diagnostics) : IDisposable
{
    private readonly ReaderWriterLockSlim _rw = new(LockRecursionPolicy.SupportsRecursion);
    private readonly Dictionary<(Symbol? Parent, string Name), Symbol> _symbols = [];

    public Symbol Declare(string name, Symbol? parent = null)
    {
        _rw.EnterWriteLock();
        try
        {
            if (Find(name, parent) is { } existing)
            {
                diagnostics.Report($"duplicate {name}");
                return existing;
            }

            var symbol = new Symbol(name, parent);
            _symbols[(parent, symbol.Name)] = symbol;
            return symbol;
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }

    public Symbol? Find(string name, Symbol? parent)
    {
        _rw.EnterReadLock();
        try
        {
            return _symbols.TryGetValue((parent, name), out var symbol) ? symbol : null;
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public Symbol? Resolve(string name, Symbol? scope)
    {
        for (var s = scope; ; s = s.Parent)
        {
            if (Find(name, s) is { } found)
            {
                Use(found);
                return found;
            }

            if (s is null) break;
        }

        diagnostics.Report($"unknown {name}");
        return null;
    }

    private void Use(Symbol symbol)
    {
        var entered = _rw.TryEnterWriteLock(Timeout.Infinite);
        try { symbol.Uses++; }
        finally { if (entered) _rw.ExitWriteLock(); }
    }

    public void Dispose() => _rw.Dispose();
}

public sealed class Compilation
{
    private readonly object _sync = new();
    private readonly List<string> _units = [];
    private Lazy<SymbolTable>? _bound;
    public DiagnosticBag Diagnostics { get; } = new();

    public Compilation Add(params ReadOnlySpan<string> sources)
    {
        lock (_sync)
        {
            foreach (var s in sources) _units.Add(s);
            _bound = null;
        }

        return this;
    }

    public SymbolTable Table
    {
        get
        {
            lock (_sync)
            {
                if (_bound is not null) return _bound.Value;
                var units = _units.ToArray();
                _bound = new Lazy<SymbolTable>(() => Bind(units), LazyThreadSafetyMode.None);
                return _bound.Value;
            }
        }
    }

    private SymbolTable Bind(string[] units)
    {
        var table = new SymbolTable(Diagnostics);
        foreach (var unit in units)
        {
            var owner = table.Declare(unit);
            foreach (var word in unit.Split('.')) table.Declare(word, owner);
        }

        return table;
    }
}
