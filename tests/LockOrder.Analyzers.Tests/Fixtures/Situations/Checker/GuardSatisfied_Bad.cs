//- include Attributes.cs
public class Account
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _n;

    [RequiresLock("account._mu")]
    public static void Add(Account account, int n) => account._n += n;

    public static void Both(Account a, Account b)
    {
        lock (a._mu)
        {
            Add(a, 1);
            {|LOCK2003:Add(b, 1)|};
            Add(n: 2, account: a);
        }
    }

    public void Mine()
    {
        lock (_mu)
        {
            Add(this, 1);
        }
    }
}
