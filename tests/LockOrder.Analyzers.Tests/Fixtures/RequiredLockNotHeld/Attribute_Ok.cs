//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    [RequiresLock(nameof(_gate))]
    public void Change(int amount) => _balance += amount;

    // Handed on: whoever calls this one holds the lock.
    [RequiresLock(nameof(_gate))]
    public void ChangeTwice(int amount)
    {
        Change(amount);
        Change(amount);
    }

    public static Account Open()
    {
        var account = new Account();
        account.Change(1);
        return account;
    }

    public bool TryChange(int amount)
    {
        if (!Monitor.TryEnter(_gate, 10))
        {
            return false;
        }

        try
        {
            ChangeTwice(amount);
            return true;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
