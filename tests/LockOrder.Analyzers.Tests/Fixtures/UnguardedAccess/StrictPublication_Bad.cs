/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Bank.Gate` | `Bank.Latest` |
| `Account.Gate` | `Account.Balance` |
*/
//- option lock_order.strict_publication = true
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
        account.Balance = 1;
        lock (_gate)
        {
            _latest = account;
            {|LOCK2001:account.Balance|} = 2;
        }
    }
}
