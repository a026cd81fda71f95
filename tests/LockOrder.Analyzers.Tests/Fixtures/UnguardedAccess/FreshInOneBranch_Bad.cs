//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    internal int Balance;
}

public class Bank
{
    internal Account? Shared;

    // Allocated only sometimes.
    public void Open()
    {
        var account = Shared;
        if (account is null)
        {
            account = new Account();
        }

        {|LOCK2001:account.Balance|} = 1;
    }
}
