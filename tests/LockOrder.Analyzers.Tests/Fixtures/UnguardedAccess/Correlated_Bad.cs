//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public void Add(int amount, bool shared)
    {
        if (shared)
        {
            Monitor.Enter(_gate);
        }

        if (!shared)
        {
            {|LOCK2001:_balance|} += amount;
        }

        if (shared)
        {
            Monitor.Exit(_gate);
        }
    }
}
