//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public object Gate => _gate;

    // No caller to hand the demand to.
    internal void Change(int amount) => {|LOCK2001:_balance|} += amount;
}
