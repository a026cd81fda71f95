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

    public int Read()
    {
        lock (_accounts[0].Gate)
        {
            return {|LOCK2001:_accounts[1].Balance|};
        }
    }
}
