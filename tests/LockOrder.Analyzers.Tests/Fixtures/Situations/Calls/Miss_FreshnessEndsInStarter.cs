// LOCK2001 belongs here, and is knowingly not found.
//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    internal int Balance;
}

public class Bank
{
    public void One()
    {
        var account = new Account();
        Start(() => Console.WriteLine(account));
        account.Balance = 1;
    }

    private static void Start(Action action) => Task.Run(action);
}
