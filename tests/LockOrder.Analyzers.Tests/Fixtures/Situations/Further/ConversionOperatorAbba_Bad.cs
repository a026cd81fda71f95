// A user-defined conversion takes the lock of the source object.
public sealed class Money
{
    internal readonly object Gate = new();
    private long _cents;
    internal Ledger? Owner;

    public static implicit operator long(Money money)
    {
        lock (money.Gate)
        {
            return money._cents;
        }
    }

    public void Deposit(long cents)
    {
        lock (Gate)
        {
            _cents += cents;
            {|LOCK1003.leg:Owner!.Record(cents)|};
        }
    }
}

public sealed class Ledger
{
    private readonly object _book = new();
    private readonly List<Money> _accounts = [];
    private long _recorded;

    public void Add(Money money)
    {
        lock (_book)
        {
            _accounts.Add(money);
        }
    }

    internal void Record(long cents)
    {
        lock (_book)
        {
            _recorded += cents;
        }
    }

    public long Total()
    {
        lock (_book)
        {
            long total = 0;
            foreach (var account in _accounts)
            {
                total += {|LOCK1003.leg:account|};
            }

            return total;
        }
    }
}
