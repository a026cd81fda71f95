//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public static Account Right()
    {
        var account = new Account();
        Fill(account);
        return account;
    }

    public static void Wrong(Account account) => {|LOCK2001:Fill(account)|};

    private static void Fill(Account account) => FillCore(account);

    private static void FillCore(Account account) => account._balance = 1;
}
