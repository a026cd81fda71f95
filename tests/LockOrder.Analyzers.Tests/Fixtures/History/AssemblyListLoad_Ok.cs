// After icsharpcode/ILSpy's assembly list: an assembly is loaded by a task, and a look-up under the list's lock asks for its result; the task resolves references in the same list.
public sealed class LoadedAssembly
{
    private readonly Task<string> _loading;
    private readonly AssemblyList _list;

    public LoadedAssembly(AssemblyList list, string fileName)
    {
        _list = list;
        FileName = fileName;
        _loading = Task.Run(Load);
    }

    public string FileName { get; }

    public bool IsLoaded => _loading.IsCompleted;

    public string FullName => GetMetadata();

    private string GetMetadata() => _loading.Result;

    private string Load()
    {
        var name = Path.GetFileNameWithoutExtension(FileName);
        return _list.FindByFile(name + ".config") is null ? name : name + " (configured)";
    }
}

public sealed class AssemblyList
{
    private readonly object _lockObj = new();
    private readonly List<LoadedAssembly> _assemblies = [];
    private readonly Dictionary<string, LoadedAssembly> _byFile = new(StringComparer.OrdinalIgnoreCase);

    public LoadedAssembly Open(string file)
    {
        lock (_lockObj)
        {
            if (_byFile.TryGetValue(file, out var known))
            {
                return known;
            }

            var assembly = new LoadedAssembly(this, file);
            _assemblies.Add(assembly);
            _byFile.Add(file, assembly);
            return assembly;
        }
    }

    public LoadedAssembly? FindByFile(string file)
    {
        lock (_lockObj)
        {
            return _byFile.GetValueOrDefault(file);
        }
    }

    public LoadedAssembly? FindByName(string fullName)
    {
        LoadedAssembly[] assemblies;
        lock (_lockObj)
        {
            assemblies = [.. _assemblies];
        }

        foreach (var assembly in assemblies)
        {
            if (assembly.FullName == fullName)
            {
                return assembly;
            }
        }

        return null;
    }
}
