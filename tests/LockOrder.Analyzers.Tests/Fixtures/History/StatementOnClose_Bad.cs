//- ignore LOCK4003
// After apache/druid #6867: a connection closes its statements under its map, a finished statement runs the connection's callback under its own lock.
public sealed class SqlStatement
{
    private readonly object _gate = new();
    private readonly Action _onClose;
    private readonly IEnumerator<int> _rows;
    private bool _closed;

    internal SqlStatement(IEnumerable<int> rows, Action onClose)
    {
        _rows = rows.GetEnumerator();
        _onClose = onClose;
    }

    public int? NextFrame()
    {
        lock (_gate)
        {
            if (_rows.MoveNext())
            {
                return _rows.Current;
            }

            {|LOCK1003.leg:Close()|};
            return null;
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
            {|LOCK1003.leg:_onClose()|};
        }
    }
}

public sealed class SqlConnection
{
    private readonly Dictionary<int, SqlStatement> _statements = [];
    private int _last;

    public SqlStatement CreateStatement(IEnumerable<int> rows)
    {
        lock (_statements)
        {
            var id = ++_last;
            var statement = new SqlStatement(rows, () => Forget(id));
            _statements.Add(id, statement);
            return statement;
        }
    }

    private void Forget(int id)
    {
        lock (_statements)
        {
            _statements.Remove(id);
        }
    }

    public void Close()
    {
        lock (_statements)
        {
            foreach (var statement in _statements.Values.ToArray())
            {
                {|LOCK1003.leg:statement.Close()|};
            }
        }
    }
}
