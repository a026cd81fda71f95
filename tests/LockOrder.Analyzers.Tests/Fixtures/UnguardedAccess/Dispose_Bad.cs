//- include Attributes.cs
public sealed class Account : IDisposable
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public void Add()
    {
        lock (_gate)
        {
            _balance++;
        }
    }

    // Others may still be at work.
    public void Dispose() => {|LOCK2001:_balance|} = 0;
}
