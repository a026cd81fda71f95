//- include Attributes.cs
public class Account
{
    internal readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    internal int Balance;
}

public class Bank
{
    private readonly Account[] _accounts = [new(), new()];

    // The index does not change in between, so it is the same account.
    public int Read(int at)
    {
        lock (_accounts[at].Gate)
        {
            return _accounts[at].Balance;
        }
    }

    public int First()
    {
        lock (_accounts[0].Gate)
        {
            return _accounts[0].Balance;
        }
    }
}
