//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    internal int Balance;

    [GuardedBy(nameof(_gate))]
    internal string Owner = "";

    public static Account Open(string owner)
    {
        var account = new Account { Owner = owner };
        account.Balance = 1;
        return account;
    }

    public static Account OpenTwice(string owner)
    {
        var account = Open(owner);
        account.Balance = 2;
        return account;
    }

    public Account Copy()
    {
        lock (_gate)
        {
            var copy = new Account();
            copy.Balance = Balance;
            return copy;
        }
    }
}
