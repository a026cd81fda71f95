//- include Attributes.cs
public class Account
{
    private readonly SemaphoreSlim _gate = new(1);

    // The written contract speaks first.
    [ExcludesLock(nameof(_gate))]
    public void Notify()
    {
        _gate.Wait();
        _gate.Release();
    }

    public void Held()
    {
        _gate.Wait();
        try
        {
            {|LOCK2004:Notify()|};
        }
        finally
        {
            _gate.Release();
        }
    }
}
