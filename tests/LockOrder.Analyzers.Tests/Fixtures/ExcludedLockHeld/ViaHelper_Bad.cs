//- include Attributes.cs
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
            {|LOCK2004:Step()|};
        }
    }

    public void Free() => Step();

    private void Step() => Notify();
}
