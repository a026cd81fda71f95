//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    // The lock is held where the work is started, not where it runs.
    public Task Add()
    {
        lock (_gate)
        {
            return Task.Run(() => {|LOCK2001:_balance|}++);
        }
    }
}
