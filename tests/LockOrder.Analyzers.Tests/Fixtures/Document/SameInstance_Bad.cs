/* LockOrdering.md
| Lock | Protects |
|---|---|
| Account.gate | `Account.balance` |
*/
class Account
{
    private readonly object gate = new();
    private int balance;

    void Bad(Account other)
    {
        lock (gate)
        {
            balance--;
            {|LOCK2001:other.balance|}++;
        }
    }
}
