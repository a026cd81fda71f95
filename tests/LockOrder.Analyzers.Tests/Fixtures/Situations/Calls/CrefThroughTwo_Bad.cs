public class Account
{
    private readonly object _gate = new();
    private int _balance;

    public void Right()
    {
        lock (_gate)
        {
            First();
        }
    }

    public void Wrong()
    {
        {|LOCK2003:First()|};
    }

    private void First() => Second();

    private void Second() => Change();

    /// <summary>Changes the balance.</summary>
    /// <remarks>The caller must hold <see cref="_gate"/>.</remarks>
    private void Change() => _balance++;
}
