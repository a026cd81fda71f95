//- include Attributes.cs
public class Account
{
    private readonly Lock _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public void Add(int amount)
    {
        using (_gate.EnterScope())
        {
            _balance += amount;
        }
    }

    public void Move(Account other, int amount)
    {
        lock (_gate)
        {
            _balance -= amount;
        }

        lock (other._gate)
        {
            other._balance += amount;
        }
    }
}
