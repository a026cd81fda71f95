/* LockOrdering.md
```lock-order
Manager._lock -> Channel._gate
```
*/
//- ignore LOCK4003
public sealed class Channel
{
    private readonly object _gate = new();
    private readonly List<Registration> _all = [];
    public void OnChanged(Action callback)
    {
        lock (_gate) { _all.Add(new Registration(callback)); }
    }
    public void Update()
    {
        lock (_gate)
        {
            foreach (var r in _all) { {|LOCK1001:r.Invoke()|}; }
        }
    }
    private sealed class Registration(Action callback)
    {
        public void Invoke() => callback();
    }
}
public sealed class Manager
{
    private readonly object _lock = new();
    private int _n;
    public void Watch(Channel channel) => channel.OnChanged(() => Changed());
    private void Changed() { lock (_lock) { _n++; } }
}
