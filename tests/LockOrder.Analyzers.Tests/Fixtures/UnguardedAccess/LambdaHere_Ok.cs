//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public void Add(List<int> amounts)
    {
        lock (_gate)
        {
            amounts.ForEach(amount => _balance += amount);
            Twice();
        }

        void Twice() => _balance *= 2;
    }
}
