//- include Attributes.cs
public class Bank
{
    private readonly object _registry = new();
    internal readonly Bank? Parent;

    [GuardedBy(nameof(_registry))]
    private int _count;

    public void Add()
    {
        lock (_registry)
        {
            First(this);
        }
    }

    [RequiresLock("bank._registry")]
    private void First(Bank bank) => Second(bank);

    [RequiresLock("bank._registry")]
    private void Second(Bank bank) => bank._count++;
}
