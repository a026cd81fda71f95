//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    internal int Balance;
}

public class Bank
{
    // A container of its own, an unknown callee, a local: none of them shows the object to others.
    public List<Account> Many()
    {
        var accounts = new List<Account>();
        var account = new Account();
        accounts.Add(account);
        account.Balance = 1;
        Console.WriteLine(account);
        account.Balance = 2;
        var other = account;
        other.Balance = 3;
        return accounts;
    }
}
