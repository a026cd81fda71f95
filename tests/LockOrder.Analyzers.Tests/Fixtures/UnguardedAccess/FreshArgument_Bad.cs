//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public static Account Open()
    {
        var account = new Account();
        Fill(account, 1);
        return account;
    }

    public static void Refill(Account account) => {|LOCK2001:Fill(account, 2)|};

    private static void Fill(Account account, int amount) => account._balance = amount;
}
