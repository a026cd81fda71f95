public interface IRegistration : IDisposable { string Path { get; } }
public sealed class Bus
{
    private readonly object _gate = new();
    public IRegistration Register(Watch w) => new Registration(this, w);
    public void Emit(Watch w) { lock (_gate) { {|LOCK1003.leg:w.Deliver()|}; } }
    private void Unregister(Watch w) { lock (_gate) { } }
    private sealed class Registration(Bus bus, Watch w) : IRegistration
    {
        public string Path => "";
        public void Dispose() => bus.Unregister(w);
    }
}
public sealed class Watch
{
    private readonly object _sync = new();
    private IRegistration? _registration;
    public void Attach(Bus bus) => _registration = bus.Register(this);
    public void Deliver() { lock (_sync) { } }
    public void Close()
    {
        lock (_sync)
        {
            {|LOCK1003.leg:_registration?.Dispose()|};
        }
    }
}
