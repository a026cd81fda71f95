//- include Attributes.cs
//- ignore LOCK3003
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

        Console.WriteLine(amount);
        if (shared)
        {
            _balance += amount;
            Monitor.Exit(_gate);
        }
    }
}
