/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Account.Gate` | `Account.Balance` |
*/
//- message LOCK2001: the lock of 'from' is held, not of 'to'
public class Account
{
    private readonly object _gate = new();
    private int _balance;

    public static void Move(Account from, Account to, int amount)
    {
        lock (from._gate)
        {
            from._balance -= amount;
            {|LOCK2001:to._balance|} += amount;
        }
    }
}
