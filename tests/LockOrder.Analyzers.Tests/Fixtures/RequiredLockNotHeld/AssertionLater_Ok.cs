using System.Diagnostics;

public class Account
{
    private readonly object _gate = new();
    private int _balance;

    // Further down it is a fact about this place, and no demand on callers.
    public void Change(int amount)
    {
        if (amount > 0)
        {
            Monitor.Enter(_gate);
            try
            {
                Debug.Assert(Monitor.IsEntered(_gate));
                _balance += amount;
            }
            finally
            {
                Monitor.Exit(_gate);
            }
        }
    }

    public void Caller() => Change(1);
}
