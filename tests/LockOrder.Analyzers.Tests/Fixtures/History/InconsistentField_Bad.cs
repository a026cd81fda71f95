/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| sync | `Account.SyncRoot` | `Account.Balance`, `Account._history (contents)` |
*/
// ReSharper's InconsistentlySynchronizedField: most uses of a member are under the lock, some are not.
public class Account
{
    protected object SyncRoot { get; } = new();

    protected decimal Balance { get; private set; }

    private readonly List<decimal> _history = [];

    public void Deposit(decimal amount)
    {
        lock (SyncRoot)
        {
            Change(amount);
        }
    }

    public bool Withdraw(decimal amount)
    {
        lock (SyncRoot)
        {
            if (Balance < amount)
            {
                return false;
            }

            Change(-amount);
            return true;
        }
    }

    private void Change(decimal amount)
    {
        Balance += amount;
        _history.Add(amount);
    }

    public decimal Average()
    {
        lock (SyncRoot)
        {
            return _history.Count == 0 ? 0 : _history.Average();
        }
    }
}

public sealed class SavingsAccount(decimal rate) : Account
{
    public void AddInterest()
    {
        var interest = {|LOCK2001:Balance|} * rate;
        Deposit(interest);
    }

    public override string ToString()
    {
        lock (SyncRoot)
        {
            return $"{Balance} at {rate}";
        }
    }
}
