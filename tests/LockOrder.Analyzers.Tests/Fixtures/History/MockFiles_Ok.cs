/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| files | `MockFileSystem._files` | `MockFileSystem._files (contents)` |
*/
// After TestableIO/System.IO.Abstractions #268: one of the views locked itself instead of the dictionary.
public sealed class MockFileData(byte[] contents)
{
    public bool IsDirectory { get; init; }

    public byte[] Contents => contents;
}

public interface IMockFileDataAccessor
{
    MockFileData? GetFile(string path);

    IEnumerable<string> AllPaths { get; }

    IEnumerable<string> AllFiles { get; }
}

public sealed class MockFileSystem : IMockFileDataAccessor
{
    private readonly Dictionary<string, MockFileData> _files = new(StringComparer.OrdinalIgnoreCase);

    public MockFileSystem(IEnumerable<KeyValuePair<string, MockFileData>> start)
    {
        foreach (var (path, file) in start)
        {
            _files.Add(path, file);
        }
    }

    public MockFileData? GetFile(string path)
    {
        lock (_files)
        {
            return _files.TryGetValue(Fix(path), out var file) ? file : null;
        }
    }

    private static string Fix(string path) => path.Replace('/', '\\');

    public void AddFile(string path, MockFileData data)
    {
        var fixedPath = Fix(path);
        lock (_files)
        {
            SetEntry(fixedPath, data);
        }
    }

    private void SetEntry(string path, MockFileData data) => _files[path] = data;

    public IEnumerable<string> AllPaths
    {
        get
        {
            lock (_files)
            {
                return _files.Keys.ToArray();
            }
        }
    }

    public IEnumerable<string> AllFiles
    {
        get
        {
            lock (_files)
            {
                return _files.Where(f => !f.Value.IsDirectory).Select(f => f.Key).ToArray();
            }
        }
    }
}
