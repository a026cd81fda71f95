//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    internal object Gate => _gate;

    internal void Change(int amount) => _balance += amount;
}

public class Bank
{
    private readonly Account _account = new();

    public void Locked()
    {
        lock (_account.Gate)
        {
            _account.Change(1);
        }
    }

    public void Unlocked()
    {
        {|LOCK2001:_account.Change(1)|};
    }
}
