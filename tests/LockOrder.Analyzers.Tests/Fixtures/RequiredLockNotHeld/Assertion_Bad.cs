using System.Diagnostics;

public class Account
{
    private readonly object _gate = new();
    private readonly Lock _log = new();
    private int _balance;

    // An assertion at the head is a contract.
    public void Change(int amount)
    {
        Debug.Assert(Monitor.IsEntered(_gate));
        _balance += amount;
    }

    internal void Note(int amount)
    {
        Debug.Assert(_log.IsHeldByCurrentThread, "the log must be held");
        _balance += amount;
    }

    public void Locked()
    {
        lock (_gate)
        {
            Change(1);
        }

        lock (_log)
        {
            Note(1);
        }
    }

    public void Unlocked()
    {
        {|LOCK2003:Change(1)|};
        {|LOCK2003:Note(1)|};
    }
}
