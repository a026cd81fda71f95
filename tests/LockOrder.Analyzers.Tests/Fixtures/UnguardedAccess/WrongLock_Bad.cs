//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();
    private readonly object _log = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public int Read()
    {
        lock (_log)
        {
            return {|LOCK2001:_balance|};
        }
    }
}
