/* LockOrdering.md
```lock-order
Account.Gate
  ->Account.Gate  [ascending Id]
```
*/
//- ignore LOCK0006
public class Account
{
    private readonly object _gate = new();
    private int _balance;

    public int Id { get; init; }

    public static void Right(Account from, Account to)
    {
        if (from.Id < to.Id)
        {
            lock (from._gate)
            {
                to.First();
            }
        }
    }

    public static void Wrong(Account from, Account to)
    {
        lock (from._gate)
        {
            {|LOCK1004:to.First()|};
        }
    }

    public static void WrongWay(Account from, Account to)
    {
        if (from.Id > to.Id)
        {
            lock (from._gate)
            {
                {|LOCK1004:to.First()|};
            }
        }
    }

    private void First() => Second();

    private void Second()
    {
        lock (_gate)
        {
            _balance++;
        }
    }
}
