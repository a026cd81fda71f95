// After System.Data.SQLite's and LibGit2Sharp's handles: a statement's disposal locks the statement list and then its connection; closing the connection locks itself and then walks the list.
public abstract class CriticalHandle2 : IDisposable
{
    private bool _disposed;

    ~CriticalHandle2()
    {
        Dispose(false);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_disposed)
        {
            _disposed = true;
            ReleaseHandle();
        }
    }

    protected abstract bool ReleaseHandle();
}

public sealed class NativeConnection
{
    private readonly object _syncRoot = new();
    private readonly LinkedList<NativeStatement> _statements = new();
    private int _handle = 1;

    internal void Register(NativeStatement statement)
    {
        lock (_statements)
        {
            _statements.AddLast(statement);
        }
    }

    internal void FinalizeStatement(NativeStatement statement)
    {
        lock (_statements)
        {
            if (_statements.Remove(statement))
            {
                {|LOCK1003.leg:NativeFinalize()|};
            }
        }
    }

    private void NativeFinalize()
    {
        lock (_syncRoot)
        {
            _handle = _handle == 0 ? 0 : _handle + 1;
        }
    }

    public int Close()
    {
        lock (_syncRoot)
        {
            var open = {|LOCK1003.leg:CountOpen()|};
            _handle = 0;
            return open;
        }
    }

    private int CountOpen()
    {
        lock (_statements)
        {
            return _statements.Count;
        }
    }
}

public sealed class NativeStatement : CriticalHandle2
{
    private readonly NativeConnection _connection;

    public NativeStatement(NativeConnection connection)
    {
        _connection = connection;
        _connection.Register(this);
    }

    protected override bool ReleaseHandle()
    {
        _connection.FinalizeStatement(this);
        return true;
    }
}
