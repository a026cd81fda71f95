using System.Diagnostics;

public class Account
{
    private readonly object _gate = new();
    private readonly Lock _log = new();
    private int _balance;

    public void Right()
    {
        lock (_gate)
        {
            First();
        }

        lock (_log)
        {
            FirstLog();
        }
    }

    public void Wrong()
    {
        {|LOCK2003:First()|};
        {|LOCK2003:FirstLog()|};
    }

    private void First() => Second();

    private void Second() => Change();

    private void Change()
    {
        Debug.Assert(Monitor.IsEntered(_gate));
        _balance++;
    }

    private void FirstLog() => SecondLog();

    private void SecondLog()
    {
        Debug.Assert(_log.IsHeldByCurrentThread);
        _balance++;
    }
}
