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

    public void Take(int amount)
    {
        lock (_gate)
        {
            Change(-amount);
        }
    }

    // Every caller holds the lock.
    private void Change(int amount) => Store(_balance + amount);

    private void Store(int balance) => _balance = balance;
}
