public class S
{
    private SpinLock _spin = new(false);

    public void Maybe(bool c)
    {
        var taken = false;
        {|LOCK3001:_spin.Enter(ref taken)|};
        if (c)
        {
            _spin.Exit();
        }
    }
}

public class S2
{
    private SpinLock _spin = new(false);

    public void Right()
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
        }
        finally
        {
            if (taken)
            {
                _spin.Exit(false);
            }
        }
    }

    public bool Try()
    {
        var taken = false;
        _spin.TryEnter(5, ref taken);
        if (!taken)
        {
            return false;
        }

        _spin.Exit();
        return true;
    }
}
