//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    internal int Balance;
}

public class Bank
{
    private event Action? Closed;

    private Action? _later;

    public void ToThread()
    {
        var account = new Account();
        new Thread(() => Show(account)).Start();
        {|LOCK2001:account.Balance|} = 1;
    }

    public void ToEvent()
    {
        var account = new Account();
        Closed += () => Show(account);
        {|LOCK2001:account.Balance|} = 1;
    }

    public void ToField()
    {
        var account = new Account();
        _later = () => Show(account);
        {|LOCK2001:account.Balance|} = 1;
    }

    // Run here, and nobody else has seen it.
    public void Here(List<int> amounts)
    {
        var account = new Account();
        amounts.ForEach(amount => account.Balance += amount);
        Each(() => account.Balance++);
        account.Balance = 1;
    }

    public void Raise()
    {
        Closed?.Invoke();
        _later?.Invoke();
    }

    private static void Each(Action action) => EachCore(action);

    private static void EachCore(Action action) => action();

    private static void Show(Account account) => Console.WriteLine(account);
}
