//- ignore LOCK3003
public sealed class Holder
{
    private readonly SemaphoreSlim _inner = new(1, 1);

    internal SemaphoreSlim Inner => _inner;
}

public sealed class Cache
{
    private readonly object _gate = new();
    private readonly Holder _holder = new();

    public void Get()
    {
        _holder.Inner.Wait();
        lock ({|LOCK1003.leg:_gate|})
        {
        }

        _holder.Inner.Release();
    }

    public void Other()
    {
        lock (_gate)
        {
            {|LOCK1003.leg:_holder.Inner.Wait()|};
            _holder.Inner.Release();
        }
    }

    public void Twice()
    {
        _holder.Inner.Wait();
        {|LOCK1005:_holder.Inner.Wait()|};
        _holder.Inner.Release();
        _holder.Inner.Release();
    }
}
