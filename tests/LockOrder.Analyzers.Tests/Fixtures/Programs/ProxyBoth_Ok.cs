/* LockOrdering.md
```lock-order
Proxy._sync -> Real._sync
```

| Lock | Declared as | Protects |
|---|---|---|
| `Proxy._sync` | `Proxy._sync` | `Proxy._real` |
| `Real._sync` | `Real._sync` | `Real._n` |
*/
public interface IService
{
    int Call(int n);
    Task<int> CallAsync(int n) => Task.FromResult(Call(n));
}

public sealed class Real : IService
{
    private readonly object _sync = new();
    private int _n;
    public int Call(int n)
    {
        lock (_sync) return _n += n;
    }
}

public sealed class Proxy : IService
{
    private readonly object _sync = new();
    private Real? _real;

    public int Call(int n)
    {
        lock (_sync)
        {
            _real ??= new Real();
            return _real.Call(n);
        }
    }

    async Task<int> IService.CallAsync(int n)
    {
        Real real;
        lock (_sync) real = _real ??= new Real();
        await Task.Yield();
        return real.Call(n);
    }

    public bool Ready
    {
        get { lock (_sync) return _real is not null; }
    }
}

public sealed class Chain(params IService[] services) : IService
{
    public int Call(int n) => services.Aggregate(n, static (acc, s) => s.Call(acc));
}
