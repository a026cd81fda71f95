using System.Diagnostics;

public class Account
{
    private readonly object _gate = new();

    public void Notify()
    {
        Debug.Assert(!Monitor.IsEntered(_gate));
    }

    public void Held()
    {
        lock (_gate)
        {
            {|LOCK2004:Notify()|};
        }
    }

    public void Free() => Notify();
}
