//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance = 1;

    // Nobody else can see the object yet, in helpers neither.
    public Account(int balance)
    {
        _balance = balance;
        Round();
    }

    public void Add(int amount)
    {
        lock (_gate)
        {
            _balance += amount;
            Round();
        }
    }

    private void Round() => _balance -= _balance % 100;
}
