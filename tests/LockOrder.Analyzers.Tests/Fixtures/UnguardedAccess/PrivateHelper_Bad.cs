//- include Attributes.cs
//- message LOCK2001: balance
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

    // The one caller that forgot.
    public void Take(int amount) => {|LOCK2001:Change(-amount)|};

    private void Change(int amount) => Store(amount);

    private void Store(int amount) => _balance += amount;
}
