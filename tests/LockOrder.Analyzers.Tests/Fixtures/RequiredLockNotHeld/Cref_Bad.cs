public class Account
{
    private readonly object _gate = new();
    private int _balance;

    /// <summary>Changes the balance.</summary>
    /// <remarks>The caller must hold <see cref="_gate"/>.</remarks>
    internal void Change(int amount) => _balance += amount;

    /// <summary>See <see cref="_gate"/> for the lock in use.</summary>
    internal void Look() => _balance++;

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
        Look();
    }
}
