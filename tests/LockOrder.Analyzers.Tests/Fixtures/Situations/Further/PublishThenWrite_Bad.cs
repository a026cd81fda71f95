/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Registry.Gate` | `Registry.Services`, `Service.Owner`, `Service.Running` |
*/
public sealed class Service
{
    internal Registry? Owner;
    internal bool Running;
}

public sealed class Registry
{
    private readonly object _gate = new();
    private readonly List<Service> _services = [];

    public Service Register()
    {
        var service = new Service { Owner = this };
        lock (_gate)
        {
            _services.Add(service);
        }

        {|LOCK2001:service.Running|} = true;
        return service;
    }

    public void StopAll()
    {
        lock (_gate)
        {
            _services.ForEach(s => s.Running = false);
        }
    }

    public int Running()
    {
        lock (_gate)
        {
            return _services.Count(s => s.Running);
        }
    }

    public Task<int> RunningAsync()
    {
        lock (_gate)
        {
            return Task.Run(() => {|LOCK2001:_services|}.Count(s => {|LOCK2001:s.Running|}));
        }
    }
}
