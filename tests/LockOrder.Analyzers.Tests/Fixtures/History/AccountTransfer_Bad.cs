/* LockOrdering.md
```lock-order
Account.Gate
  Account.Gate [ascending Number]
```
*/
// After the sample of a well-known actor framework: two accounts are locked in the order of the arguments.
public sealed class Account(int number)
{
    public int Number { get; } = number;

    public object Gate { get; } = new();

    public decimal Balance { get; private set; }

    public void Deposit(decimal amount)
    {
        lock (Gate)
        {
            Balance += amount;
        }
    }

    internal void Move(decimal amount) => Balance += amount;
}

public static class Bank
{
    public static bool Transfer(Account from, Account to, decimal amount)
    {
        if (ReferenceEquals(from, to))
        {
            return false;
        }

        lock (from.Gate)
        {
            lock ({|LOCK1004:to.Gate|})
            {
                from.Move(-amount);
                to.Move(amount);
            }
        }

        return true;
    }
}
