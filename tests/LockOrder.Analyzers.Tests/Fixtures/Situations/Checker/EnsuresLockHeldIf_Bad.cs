//- include Attributes.cs
public class Gate
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _n;

    [TryAcquiresLock(true, nameof(_mu))]
    public bool TryBegin() => Monitor.TryEnter(_mu);

    [TryAcquiresLock(false, nameof(_mu))]
    public bool IsBusy() => !Monitor.TryEnter(_mu);

    [ReleasesLock(nameof(_mu))]
    public void End() => Monitor.Exit(_mu);

    public void Right()
    {
        if (TryBegin())
        {
            _n++;
            End();
        }

        if (!IsBusy())
        {
            _n++;
            End();
        }
    }

    public void Wrong()
    {
        if (IsBusy())
        {
            {|LOCK2001:_n|}++;
            return;
        }

        End();
    }
}
