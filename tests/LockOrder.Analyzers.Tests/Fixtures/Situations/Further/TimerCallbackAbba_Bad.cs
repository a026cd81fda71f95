// The timer's callback takes the two locks in the other order; it starts with none.
public sealed class LeaseManager : IDisposable
{
    private readonly object _leases = new();
    private readonly Timer _timer;
    private readonly LeaseStore _store = new();
    private int _expired;

    public LeaseManager()
    {
        _timer = new Timer(_ => Sweep(), null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
    }

    public void Renew(string name)
    {
        lock (_leases)
        {
            _expired--;
            {|LOCK1003.leg:_store.Put(name)|};
        }
    }

    private void Sweep() => _store.ForAll(Expire);

    private void Expire(string name)
    {
        lock (_leases)
        {
            _expired += name.Length;
        }
    }

    public void Dispose() => _timer.Dispose();
}

public sealed class LeaseStore
{
    private readonly object _file = new();
    private readonly List<string> _names = [];

    public void Put(string name)
    {
        lock (_file)
        {
            _names.Add(name);
        }
    }

    public void ForAll(Action<string> action)
    {
        lock (_file)
        {
            foreach (var name in _names)
            {
                {|LOCK1003.leg:{|LOCK4003:action(name)|}|};
            }
        }
    }
}
