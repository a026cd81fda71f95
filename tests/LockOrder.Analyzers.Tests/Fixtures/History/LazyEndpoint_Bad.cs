// After Particular/NServiceBus and many more: a lazy factory asks the registry under the lazy's own lock; the registry reads the lazy under its.
public sealed class TransportRegistry
{
    private readonly object _gate = new();
    private readonly Dictionary<string, string> _addresses = [];
    private readonly Lazy<string> _default;

    public TransportRegistry()
    {
        _default = new Lazy<string>(() => {|LOCK1003.leg:Resolve("default")|});
    }

    public bool IsFrozen { get; private set; }

    public void Freeze() => IsFrozen = true;

    public string Resolve(string name)
    {
        lock (_gate)
        {
            return _addresses.TryGetValue(name, out var known) ? known : "queue://" + name;
        }
    }

    public void Alias(string name)
    {
        if (IsFrozen)
        {
            throw new InvalidOperationException(name);
        }

        lock (_gate)
        {
            _addresses[name] = {|LOCK1003.leg:_default.Value|};
        }
    }
}
