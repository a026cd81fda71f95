//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    // The lock of this account guards this account.
    public void Move(Account other, int amount)
    {
        lock (_gate)
        {
            _balance -= amount;
            {|LOCK2001:other._balance|} += amount;
        }
    }
}
