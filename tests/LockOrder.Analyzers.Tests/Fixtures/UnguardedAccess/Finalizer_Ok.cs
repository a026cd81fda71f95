//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    // Nobody refers to it any more.
    ~Account() => _balance = 0;

    public void Add()
    {
        lock (_gate)
        {
            _balance++;
        }
    }
}
