// Transfer between two accounts of a list: the elements' locks in whatever order.
public sealed class Account
{
    internal readonly object Gate = new();
    internal decimal Balance;
    internal Branch? Branch;
    public void Withdraw(decimal amount)
    {
        lock (Gate)
        {
            Balance -= amount;
            {|LOCK1003.leg:Branch!.Note(amount)|};
        }
    }
}

public sealed class Branch
{
    private readonly List<Account> _accounts = [];
    private readonly object _branch = new();
    private decimal _noted;

    public void Note(decimal amount)
    {
        lock (_branch)
        {
            _noted += amount;
        }
    }

    public decimal Close()
    {
        lock (_branch)
        {
            var total = 0m;
            for (var i = 0; i < _accounts.Count; i++)
            {
                lock ({|LOCK1003.leg:_accounts[i].Gate|})
                {
                    total += _accounts[i].Balance;
                }
            }

            return total;
        }
    }
}
