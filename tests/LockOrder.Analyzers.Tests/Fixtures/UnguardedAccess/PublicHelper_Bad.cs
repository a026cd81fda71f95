//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public void Add(int amount)
    {
        lock (_gate)
        {
            Change(amount);
        }
    }

    // One caller holds the lock, but anybody may call it.
    public void Change(int amount) => {|LOCK2001:_balance|} += amount;
}
