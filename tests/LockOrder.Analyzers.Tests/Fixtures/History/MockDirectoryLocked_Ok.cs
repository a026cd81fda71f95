/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| directory | `MockDirectoryWrapper._gate` | `MockDirectoryWrapper._openFiles (contents)`, `MockDirectoryWrapper._unSynced (contents)` | non-reentrant |
*/
// After apache/lucenenet #312: the port locks in every method, also in those that are called with the lock; with a lock that is not reentrant that is fatal.
public abstract class BaseDirectory : IDisposable
{
    public abstract string CreateOutput(string name);

    public abstract void DeleteFile(string name);

    protected virtual void Dispose(bool disposing)
    {
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }
}

public class MockDirectoryWrapper : BaseDirectory
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, int> _openFiles = [];
    private readonly HashSet<string> _unSynced = [];
    private double _randomIOExceptionRate;

    public double RandomIOExceptionRate
    {
        get => Volatile.Read(ref _randomIOExceptionRate);
        set => Volatile.Write(ref _randomIOExceptionRate, value);
    }

    private void MaybeThrow(string name)
    {
        if (RandomIOExceptionRate > 0.5)
        {
            throw new IOException(name);
        }
    }

    public override string CreateOutput(string name)
    {
        _gate.Wait();
        try
        {
            MaybeThrow(name);
            _unSynced.Add(name);
            AddFileHandleLocked(name);
            return name;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void AddFileHandle(string name)
    {
        _gate.Wait();
        try
        {
            AddFileHandleLocked(name);
        }
        finally
        {
            _gate.Release();
        }
    }

    private void AddFileHandleLocked(string name)
    {
        _openFiles.TryGetValue(name, out var count);
        _openFiles[name] = count + 1;
    }

    public override void DeleteFile(string name)
    {
        _gate.Wait();
        try
        {
            _openFiles.Remove(name);
            _unSynced.Remove(name);
        }
        finally
        {
            _gate.Release();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gate.Wait();
            try
            {
                _openFiles.Clear();
            }
            finally
            {
                _gate.Release();
            }
        }
    }
}
