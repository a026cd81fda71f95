/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Account.Gate` | `Account.Balance` |
*/
//- message LOCK2001: Account.
//- message LOCK2001: Gate
public class Account
{
    private readonly object _gate = new();
    private int _balance;

    public int Read() => {|LOCK2001:_balance|};

    public void Write(int amount)
    {
        {|LOCK2001:_balance|} = amount;
    }

    public void Both()
    {
        {|LOCK2001:_balance|}++;
    }

    public void Late()
    {
        lock (_gate)
        {
        }

        {|LOCK2001:_balance|} = 0;
    }
}
