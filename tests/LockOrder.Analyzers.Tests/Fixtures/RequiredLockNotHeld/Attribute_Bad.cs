//- include Attributes.cs
//- message LOCK2003: gate
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
            Change(1);
        }
    }

    public void Unlocked()
    {
        {|LOCK2003:Change(1)|};
    }

    public void OtherInstance(Account other)
    {
        lock (_gate)
        {
            {|LOCK2003:other.Change(1)|};
        }
    }
}
