//- include Attributes.cs
public class MyClass
{
    private readonly object _lock = new();

    [GuardedBy(nameof(_lock))]
    private string _s = "";

    // Aliases of the lock.
    public void Alias()
    {
        var alias = _lock;
        lock (alias)
        {
            _s = "a";
        }

        object other = this;
        lock (other)
        {
            {|LOCK2001:_s|} = "b";
        }
    }

    [RequiresLock(nameof(_lock))]
    public void Holding() => _s = "c";

    public void Call()
    {
        {|LOCK2003:Holding()|};
        lock (_lock)
        {
            Holding();
            var f = Holding;
            f();
        }
    }

    // May release: nothing is known of the lock afterwards.
    public void MayRelease()
    {
        Monitor.Enter(_lock);
        Release();
        {|LOCK2001:_s|} = "d";
    }

    private void Release() => Monitor.Exit(_lock);
}
