//- include Attributes.cs
public class Account
{
    internal readonly object Gate = new();
    internal Account? Next;

    [GuardedBy(nameof(Gate))]
    internal int Balance;
}

public class Bank
{
    // The variable went on to the next account, the lock did not.
    public int Read(Account account)
    {
        lock (account.Gate)
        {
            var sum = account.Balance;
            if (account.Next is not null)
            {
                account = account.Next;
                sum += {|LOCK2001:account.Balance|};
            }

            return sum;
        }
    }
}
