/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Bank.Gate` | `Bank.Latest` |
| `Account.Gate` | `Account.Balance` |
*/
//- ignore LOCK2005
public class Account
{
    private readonly object _gate = new();
    internal int Balance;
}

public class Bank
{
    private readonly object _gate = new();
    private Account? _latest;

    public void Open()
    {
        var account = new Account();
        lock (_gate)
        {
            _latest = account;

            // Only holders of the bank's lock can find it.
            account.Balance = 1;
        }

        {|LOCK2001:account.Balance|} = 2;
    }

    public Account? Latest()
    {
        lock (_gate)
        {
            return _latest;
        }
    }
}
