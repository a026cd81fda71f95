/* LockOrdering.md
Three caches, one order:

```lock-order
ModuleTable.Gate > TypeTable.Gate > MethodTable.Gate
```

A method never asks a module: `MethodTable.Gate !-> ModuleTable.Gate`.
*/
// After mono/mono's loader: module, type and method tables, each with its lock; the invalidation of a method climbs back to its module through a delegate.
public sealed class ModuleTable
{
    internal readonly object Gate = new();
    private readonly List<string> _modules = [];

    public int Count { get; private set; }

    public void Load(string module, TypeTable types)
    {
        lock (Gate)
        {
            _modules.Add(module);
            types.Load(module);
        }
    }

    public void Touch(string module)
    {
        lock (Gate)
        {
            Count = _modules.IndexOf(module);
        }
    }
}

public sealed class TypeTable(MethodTable methods)
{
    internal readonly object Gate = new();
    private readonly HashSet<string> _types = [];

    public void Load(string module)
    {
        lock (Gate)
        {
            if (_types.Add(module + ".Type"))
            {
                methods.Load(module);
            }
        }
    }
}

public sealed class MethodTable
{
    internal readonly object Gate = new();
    private readonly Dictionary<string, int> _methods = [];

    public void Load(string module)
    {
        lock (Gate)
        {
            _methods[module] = 0;
        }
    }

    public void Invalidate(ModuleTable modules, string module)
    {
        bool removed;
        lock (Gate)
        {
            removed = _methods.Remove(module);
        }

        if (removed)
        {
            Each(module, name => modules.Touch(name));
        }
    }

    private static void Each(string module, Action<string> action)
    {
        foreach (var part in module.Split('.'))
        {
            action(part);
        }
    }
}
