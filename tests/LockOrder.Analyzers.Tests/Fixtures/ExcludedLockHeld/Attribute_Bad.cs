//- include Attributes.cs
//- message LOCK2004: gate
public class Account
{
    private readonly object _gate = new();

    [ExcludesLock(nameof(_gate))]
    public void Notify()
    {
    }

    public void Held()
    {
        lock (_gate)
        {
            {|LOCK2004:Notify()|};
        }
    }

    public void Free()
    {
        lock (_gate)
        {
        }

        Notify();
    }

    public void Other(Account other)
    {
        lock (_gate)
        {
            other.Notify();
        }
    }
}
