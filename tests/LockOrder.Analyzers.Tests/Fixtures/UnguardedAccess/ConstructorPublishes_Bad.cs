//- include Attributes.cs
public class Account
{
    internal static Account? Latest;

    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public Account(int balance)
    {
        _balance = balance;
        Latest = this;
        {|LOCK2001:_balance|} = balance + 1;
    }

    public int Read()
    {
        lock (_gate)
        {
            return _balance;
        }
    }
}
