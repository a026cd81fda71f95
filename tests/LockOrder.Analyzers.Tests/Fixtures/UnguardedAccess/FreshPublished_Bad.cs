//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    internal int Balance;
}

public class Bank
{
    internal static Account? Main;
    private readonly List<Account> _accounts = [];
    private Account? _last;

    public void ToStatic()
    {
        var account = new Account();
        account.Balance = 1;
        Main = account;
        {|LOCK2001:account.Balance|} = 2;
    }

    public void ToField()
    {
        var account = new Account();
        _last = account;
        {|LOCK2001:account.Balance|} = 2;
    }

    public void ToContainer()
    {
        var account = new Account();
        _accounts.Add(account);
        {|LOCK2001:account.Balance|} = 2;
    }

    public void ToTask()
    {
        var account = new Account();
        Task.Run(() => Console.WriteLine(account));
        {|LOCK2001:account.Balance|} = 2;
    }

    // An alias of what was published is published.
    public void Alias()
    {
        var account = new Account();
        var alias = account;
        Main = account;
        {|LOCK2001:alias.Balance|} = 2;
    }
}
