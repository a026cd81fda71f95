//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public void Add(int amount)
    {
        if (Monitor.TryEnter(_gate))
        {
            _balance += amount;
            Monitor.Exit(_gate);
        }
        else
        {
            {|LOCK2001:_balance|} += amount;
        }
    }
}
