/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Account.Gate` | `Account.Balance` |
*/
public class Account
{
    private readonly object _gate = new();
    private int _balance;

    public int Read()
    {
        lock (_gate)
        {
            return _balance;
        }
    }

    public void Write(int amount)
    {
        Monitor.Enter(_gate);
        try
        {
            _balance = amount;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public bool TryWrite(int amount)
    {
        if (!Monitor.TryEnter(_gate))
        {
            return false;
        }

        _balance = amount;
        Monitor.Exit(_gate);
        return true;
    }

    public string Name => nameof(_balance);
}
