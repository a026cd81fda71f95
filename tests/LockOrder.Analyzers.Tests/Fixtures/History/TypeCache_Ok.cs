/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| types | `TypeCache._lockObject` | `TypeCache._typesByAssembly (contents)`, `TypeCache._byName (contents)` |
*/
// After Catel/Catel #1476: the types are picked under the lock, but a query runs only when it is read, and that is afterwards.
using System.Reflection;

public class TypeCache
{
    private readonly object _lockObject = new();
    private readonly Dictionary<string, HashSet<Type>> _typesByAssembly = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> _byName = new(StringComparer.Ordinal);

    public event Action<string>? AssemblyLoaded;

    public void Initialize(Assembly assembly)
    {
        var name = assembly.GetName().Name ?? string.Empty;
        lock (_lockObject)
        {
            if (_typesByAssembly.ContainsKey(name))
            {
                return;
            }

            var types = new HashSet<Type>(assembly.GetTypes());
            _typesByAssembly.Add(name, types);
            foreach (var type in types)
            {
                if (type.FullName is { } full)
                {
                    _byName[full] = type;
                }
            }
        }

        AssemblyLoaded?.Invoke(name);
    }

    public Type? GetType(string name)
    {
        lock (_lockObject)
        {
            return _byName.GetValueOrDefault(name);
        }
    }

    public Type[] GetTypesImplementing(Type contract)
    {
        var names = Names();
        lock (_lockObject)
        {
            return names.Select(name => _byName[name]).Where(type => contract.IsAssignableFrom(type)).ToArray();
        }
    }

    private string[] Names()
    {
        lock (_lockObject)
        {
            return [.. _byName.Keys];
        }
    }

    public Type[] GetPrefiltered(string assembly, Func<Type, bool> predicate)
    {
        Type[] source;
        lock (_lockObject)
        {
            source = _typesByAssembly.Where(pair => pair.Key == assembly).SelectMany(pair => pair.Value).ToArray();
        }

        return source.Where(predicate).ToArray();
    }
}
