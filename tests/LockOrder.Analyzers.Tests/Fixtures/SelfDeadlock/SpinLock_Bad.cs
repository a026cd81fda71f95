public class Box
{
    private SpinLock _spin = new(enableThreadOwnerTracking: false);

    public void Twice()
    {
        var outer = false;
        try
        {
            _spin.Enter(ref outer);
            {|LOCK1005:Inner()|};
        }
        finally
        {
            if (outer)
            {
                _spin.Exit();
            }
        }
    }

    public void Once()
    {
        Inner();
        Inner();
    }

    private void Inner()
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
                _spin.Exit();
            }
        }
    }
}
