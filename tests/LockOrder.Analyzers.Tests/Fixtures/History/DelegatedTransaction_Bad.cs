/* LockOrdering.md
Always the connection first, then the transaction that was delegated to it.

| Lock | Declared as | Protects |
|---|---|---|
| connection | `DbLink.this` | `DbLink._enlisted` |
| delegated | `DelegatedTransaction.this` | `DelegatedTransaction._active`, `DelegatedTransaction._connection (writes)` |

```lock-order
connection -> delegated
```
*/
// After dotnet/SqlClient's delegated transactions: the manager's rollback took the transaction's lock and then asked the connection to go back.
public interface IPromotable
{
    void Initialize();

    byte[] Promote();

    void Rollback(Enlistment enlistment);
}

public sealed class Enlistment
{
    public bool IsDone { get; private set; }

    public void Aborted() => IsDone = true;
}

public sealed class DbLink
{
    private IPromotable? _enlisted;
    private int _depth;

    public void Enlist()
    {
        lock (this)
        {
            var transaction = new DelegatedTransaction(this);
            transaction.Initialize();
            _enlisted = transaction;
        }
    }

    internal byte[] Send(string command)
    {
        lock (this)
        {
            _depth++;
            return System.Text.Encoding.UTF8.GetBytes(command);
        }
    }

    internal void Forget(IPromotable transaction)
    {
        lock (this)
        {
            if (ReferenceEquals(_enlisted, transaction))
            {
                _enlisted = null;
            }
        }
    }
}

public sealed class DelegatedTransaction(DbLink link) : IPromotable
{
    private DbLink? _connection = link;
    private bool _active;

    public void Initialize()
    {
        var connection = _connection;
        if (connection is null)
        {
            return;
        }

        lock (connection)
        {
            lock (this)
            {
                connection.Send("BEGIN");
                _active = true;
            }
        }
    }

    public byte[] Promote()
    {
        var connection = _connection ?? throw new InvalidOperationException();
        lock (connection)
        {
            lock (this)
            {
                _active = false;
                return connection.Send("PROMOTE");
            }
        }
    }

    public void Rollback(Enlistment enlistment)
    {
        lock (this)
        {
            var connection = _connection;
            if (_active && connection is not null)
            {
                {|LOCK1001:connection.Send("ROLLBACK")|};
                {|LOCK1001:connection.Forget(this)|};
            }

            _active = false;
            _connection = null;
        }

        enlistment.Aborted();
    }
}
