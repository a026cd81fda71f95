using System.Runtime.CompilerServices;

public class Account
{
    private readonly object _history = new();

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Deposit()
    {
        lock ({|LOCK1003.leg:_history|})
        {
        }
    }

    public void Replay()
    {
        lock (_history)
        {
            {|LOCK1003.leg:Deposit()|};
        }
    }
}
