/* LockOrdering.md
```lock-order
Account.Gate
  ->Account.Gate  [ascending Id]
```
*/
public class Account
{
    private readonly object _gate = new();
    private int _balance;

    public int Id { get; init; }

    // The comparison on each path says which comes first.
    public static void Transfer(Account from, Account to, int amount)
    {
        if (from.Id < to.Id)
        {
            lock (from._gate)
            {
                lock (to._gate)
                {
                    from._balance -= amount;
                    to._balance += amount;
                }
            }
        }
        else if (to.Id < from.Id)
        {
            lock (to._gate)
            {
                lock (from._gate)
                {
                    from._balance -= amount;
                    to._balance += amount;
                }
            }
        }
    }
}
