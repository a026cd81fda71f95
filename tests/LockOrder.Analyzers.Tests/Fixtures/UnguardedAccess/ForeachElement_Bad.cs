//- include Attributes.cs
public class Account
{
    internal readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    internal int Balance;
}

public class Bank
{
    private readonly List<Account> _accounts = [];

    public int Locked()
    {
        var sum = 0;
        foreach (var account in _accounts)
        {
            lock (account.Gate)
            {
                sum += account.Balance;
            }
        }

        return sum;
    }

    public int Unlocked()
    {
        var sum = 0;
        foreach (var account in _accounts)
        {
            sum += {|LOCK2001:account.Balance|};
        }

        return sum;
    }
}
