//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();
    private int _balance;

    [RequiresLock(nameof(_gate))]
    public void Change(int amount) => _balance += amount;

    public void Locked()
    {
        lock (_gate)
        {
            Helper();
        }
    }

    // The demand goes through the private helper to its callers.
    public void Unlocked()
    {
        {|LOCK2003:Helper()|};
    }

    private void Helper() => Change(1);
}
