/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Bank.Gate` | `Bank.Latest`, `Account.Balance` |
*/
public class Account
{
    internal int Balance;
}

public class Bank
{
    private readonly object _gate = new();
    private Account? _latest;

    // Whoever finds it holds the lock that is held here.
    public void Open()
    {
        var account = new Account();
        lock (_gate)
        {
            _latest = account;
            account.Balance = 1;
        }
    }

    public int Read()
    {
        lock (_gate)
        {
            return _latest is null ? 0 : _latest.Balance;
        }
    }
}
