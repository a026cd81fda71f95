//- include Attributes.cs
public class Account
{
    internal readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    internal int Balance;
}

public class Bank
{
    // The comparison says that both names are one account.
    public int Read(Account account, Account other)
    {
        lock (account.Gate)
        {
            if (ReferenceEquals(account, other))
            {
                return other.Balance;
            }

            return account.Balance;
        }
    }
}
